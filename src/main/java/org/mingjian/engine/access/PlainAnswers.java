package org.mingjian.engine.access;

import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
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
}
