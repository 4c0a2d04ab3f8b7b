package org.mingjian.engine.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.dto.AuthorizationExceptionDto;

/** Answers a missing right with 403 and words that people read; programs find the permissions named beside them. */
@Priority(1)
public final class MissingRights implements ExceptionMapper<AuthorizationException> {

    static final String WORDS = "您没有进行该项操作的权限，或该任务已不由您办理";

    @Override
    public Response toResponse(AuthorizationException refusal) {
        AuthorizationExceptionDto answer = AuthorizationExceptionDto.fromException(refusal);
        if (!refusal.getMissingAuthorizations().isEmpty()) {
            answer.setMessage(WORDS);
        }
        return Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer)
                .build();
    }
}
