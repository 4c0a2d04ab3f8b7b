package org.mingjian.engine.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.Refusal;

/**
 * Answers a refusal with 400 and its Chinese reason alone, whichever way a process was started or a task completed. The
 * engine's own answer begins in English, and is 500 where a process is started without its form.
 */
@Priority(1)
public final class PlainRefusals implements ExceptionMapper<RestException> {

    @Override
    public Response toResponse(RestException problem) {
        for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Response.status(Response.Status.BAD_REQUEST)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(Map.of("type", "Refusal", "message", String.valueOf(refusal.getMessage())))
                        .build();
            }
        }
        return ExceptionHandlerHelper.getInstance().getResponse(problem);
    }
}
