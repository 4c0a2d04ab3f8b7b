package org.mingjian.browser;

import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The sessions at the server. */
final class Sessions {

    private Sessions() {}

    /** Ends all of them, as their time-out does. */
    static void end(ServletWebServerApplicationContext application) {
        TomcatWebServer server = (TomcatWebServer) application.getWebServer();
        Stream.of(server.getTomcat().getHost().findChildren())
                .map(Context.class::cast)
                .flatMap(context -> Stream.of(context.getManager().findSessions()))
                .forEach(Session::expire);
    }
}
