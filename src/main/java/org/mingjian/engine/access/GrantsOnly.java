package org.mingjian.engine.access;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;

/**
 * Rights are granted or not there; none forbids what another one grants. Who must keep out of a case is a matter of
 * 回避, not of rights, and a check need not ask for prohibitions first.
 */
final class GrantsOnly extends AuthorizationServiceImpl {

    @Override
    public Authorization createNewAuthorization(int type) {
        refuse(type);
        return super.createNewAuthorization(type);
    }

    @Override
    public Authorization saveAuthorization(Authorization authorization) {
        refuse(authorization.getAuthorizationType());
        return super.saveAuthorization(authorization);
    }

    private static void refuse(int type) {
        if (type == Authorization.AUTH_TYPE_REVOKE) {
            throw new BadUserRequestException("本系统的权限只授予、不设禁止：请删除相应的授权，或者通过回避程序处理");
        }
    }
}
