package org.mingjian.notification;

import java.util.List;

/**
 * One page of an inbox 收件箱, newest first.
 *
 * @param total all messages that were asked for, on every page
 * @param page counted from 0
 */
public record Inbox(List<Notification> messages, long total, int page, int size) {}
