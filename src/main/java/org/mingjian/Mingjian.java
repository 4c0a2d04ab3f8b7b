package org.mingjian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Mingjian 明鉴: discipline inspection case work on the Camunda 7 engine. */
@SpringBootApplication
public class Mingjian {

    public static void main(String[] arguments) {
        SpringApplication.run(Mingjian.class, arguments);
    }
}
