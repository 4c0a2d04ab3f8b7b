package org.mingjian.engine.access;

import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;

/** Answers of our own endpoints that are no result: the status, and as {@code message} the reason in Chinese. */
@RestControllerAdvice
class PlainAnswers {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(ResponseStatusException refusal) {
        return ResponseEntity.status(refusal.getStatusCode())
                .body(Map.of("message", Objects.requireNonNullElse(refusal.getReason(), "请求无法办理")));
    }

    /** The server stops reading before our own check of the size can count. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(MaxUploadSizeExceededException refusal) {
        return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).body(Map.of("message", "文件超过本系统允许的大小，未保存"));
    }
}
