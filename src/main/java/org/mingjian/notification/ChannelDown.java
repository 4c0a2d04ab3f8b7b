package org.mingjian.notification;

import org.springframework.core.NestedExceptionUtils;

/**
 * An outside channel did not take a message; it is tried again. Names the kind of failure only: what a server answers may
 * quote an address.
 */
public final class ChannelDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChannelDown(String channel, Exception failure) {
        super("%s未能送出（%s）"
                .formatted(
                        channel,
                        NestedExceptionUtils.getMostSpecificCause(failure)
                                .getClass()
                                .getSimpleName()));
    }
}
