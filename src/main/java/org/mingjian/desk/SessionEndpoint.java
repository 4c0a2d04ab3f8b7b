package org.mingjian.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For how long a login lasts without anybody working 登录时效. The pages ask the server by themselves every few seconds, so
 * that the server alone would never see that nobody is there.
 */
@RestController
@RequestMapping("/camunda/api/mingjian/desk/session")
class SessionEndpoint {

    @GetMapping
    Map<String, Integer> current(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return Map.of("idleSeconds", session == null ? 0 : session.getMaxInactiveInterval());
    }
}
