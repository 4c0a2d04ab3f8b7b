package org.mingjian.people;

/** 岗位空缺 a task would wait for a post that nobody holds. The case stops here until the post is filled. */
public final class PostVacant extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String group;

    PostVacant(Group group) {
        super("岗位“" + group.name() + "”（" + group.id() + "）无人担任，请系统管理员指定人员后重试");
        this.group = group.id();
    }

    /** The id of the empty group. */
    public String group() {
        return group;
    }
}
