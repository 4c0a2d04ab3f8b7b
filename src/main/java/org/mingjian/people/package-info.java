/**
 * 人员 people: who belongs to the office, in which unit and post, and thereby who may be asked to do what.
 *
 * <p>The organisation file says which units and posts there are and who is in charge of what (监督执纪工作规则 第十条:
 * 审批 by the responsible leader of each level). Who holds a post is kept by the engine's identity service or by LDAP and
 * is asked through the {@link org.mingjian.people.Directory}. {@link org.mingjian.people.Role} is the only home of group ids.
 */
@ApplicationModule(
        displayName = "人员",
        allowedDependencies = {"engine"})
@NullMarked
package org.mingjian.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
