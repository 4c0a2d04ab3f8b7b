package org.mingjian.notification;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Database;
import org.mingjian.notification.Notice.Kind;
import org.mingjian.people.Directory;
import org.mingjian.people.Officer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class InboxEndpointTest {

    private final Mailroom room = Mailroom.on(Database.H2);
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new InboxEndpoint(room.desk(), new OneGroup()))
            .build();

    @BeforeEach
    void one_message_to_the_group_and_one_to_wang() {
        room.desk().notify(Notice.of(Kind.TASK_WAITING, "XS-2026-0001", "提出处置意见"), Addressee.group("inspect-1"));
        room.desk().notify(Notice.of(Kind.URGED, "XS-2026-0002", "签收"), Addressee.user("wang"));
    }

    @Test
    void li_reads_what_the_group_got() throws Exception {
        http.perform(as("li", get("/api/inbox").param("unreadOnly", "true")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(20))
                .andExpect(jsonPath("$.messages[0].caseNumber").value("XS-2026-0001"))
                .andExpect(jsonPath("$.messages[0].kind").value("TASK_WAITING"))
                .andExpect(jsonPath("$.messages[0].title").value("待办提醒：XS-2026-0001"))
                .andExpect(jsonPath("$.messages[0].text").value("案号 XS-2026-0001：任务“提出处置意见”等待办理。"))
                .andExpect(jsonPath("$.messages[0].read").doesNotExist());
    }

    @Test
    void a_message_that_was_read_is_no_longer_counted() throws Exception {
        http.perform(as("wang", get("/api/inbox/count")))
                .andExpect(jsonPath("$.unread").value(2));
        http.perform(as("wang", post("/api/inbox/" + idOf(1) + "/read"))).andExpect(status().isNoContent());
        http.perform(as("wang", get("/api/inbox/count")))
                .andExpect(jsonPath("$.unread").value(1));
    }

    @Test
    void somebody_elses_message_is_not_found() throws Exception {
        http.perform(as("li", post("/api/inbox/" + idOf(1) + "/read"))).andExpect(status().isNotFound());
        http.perform(as("li", post("/api/inbox/999/read"))).andExpect(status().isNotFound());
    }

    @Test
    void pages_out_of_bounds_are_refused() throws Exception {
        http.perform(as("li", get("/api/inbox").param("page", "-1"))).andExpect(status().isBadRequest());
        http.perform(as("li", get("/api/inbox").param("size", "101"))).andExpect(status().isBadRequest());
    }

    private long idOf(int notice) {
        return room.posted().get(notice).messages().get(0).id();
    }

    private static MockHttpServletRequestBuilder as(String user, MockHttpServletRequestBuilder request) {
        return request.principal(() -> user);
    }

    private static final class OneGroup implements Directory {
        @Override
        public List<Officer> members(String group) {
            return List.of();
        }

        @Override
        public List<String> groups(String userId) {
            return List.of("inspect-1");
        }

        @Override
        public Optional<String> name(String userId) {
            return Optional.empty();
        }
    }
}
