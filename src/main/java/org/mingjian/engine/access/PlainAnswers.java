package org.mingjian.engine.access;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.mingjian.engine.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Answers of our own endpoints that are no result: the status, and as {@code message} the reason in Chinese. */
@RestControllerAdvice
class PlainAnswers {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(ResponseStatusException refusal) {
        return ResponseEntity.status(refusal.getStatusCode())
                .body(Map.of("message", Objects.requireNonNullElse(refusal.getReason(), "请求无法办理")));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        return ResponseEntity.badRequest().body(Map.of("message", String.valueOf(refusal.getMessage())));
    }

    /** Not left to the framework, which would write what it could not read into the log. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> unreadable(HttpMessageNotReadableException refusal) {
        return ResponseEntity.badRequest().body(Map.of("message", "请求的内容无法读取，请刷新页面后重新提交"));
    }

    /** Duties give their own reason; a missing right is named in English by the engine, for programs. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(AuthorizationException refusal) {
        String reason = refusal.getMissingAuthorizations().isEmpty()
                ? String.valueOf(refusal.getMessage())
                : MissingRights.WORDS;
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of("message", reason));
    }
}
