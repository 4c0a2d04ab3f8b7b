package org.mingjian.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.PermissionProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Brings the rights of {@code access/rights.yaml} into the engine, once for each version of the file: what the security
 * administrator changed since stays as it is.
 */
@Component
class Rights implements SmartInitializingSingleton {

    private static final ClassPathResource FILE = new ClassPathResource("access/rights.yaml");

    private final AuthorizationService authorizations;
    private final PermissionProvider permissions;
    private final OnceEach once;

    Rights(AuthorizationService authorizations, ProcessEngineConfigurationImpl configuration, OnceEach once) {
        this.authorizations = authorizations;
        this.permissions = configuration.getPermissionProvider();
        this.once = once;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            byte[] file = FILE.getContentAsByteArray();
            List<Right> rights = YAMLMapper.builder().build().readValue(file, new TypeReference<>() {});
            once.run("mingjian.rights", DigestUtils.md5DigestAsHex(file), () -> rights.stream()
                    .flatMap(Right::rows)
                    .forEach(this::keep));
        } catch (IOException e) {
            throw new IllegalStateException("权限文件无法读取：" + FILE.getPath(), e);
        }
    }

    private void keep(Right.Row row) {
        Authorization authorization = known(row);
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(row.isForAll() ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT);
            if (!row.isForAll()) {
                authorization.setGroupId(row.group());
            }
            authorization.setResource(row.on());
            authorization.setResourceId(row.thing());
        }
        authorization.setPermissions(row.may().stream()
                .map(name -> permissions.getPermissionForName(name, row.on().resourceType()))
                .toArray(Permission[]::new));
        authorizations.saveAuthorization(authorization);
    }

    private @Nullable Authorization known(Right.Row row) {
        AuthorizationQuery query = authorizations
                .createAuthorizationQuery()
                .authorizationType(row.isForAll() ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT)
                .resourceType(row.on())
                .resourceId(row.thing());
        return (row.isForAll() ? query : query.groupIdIn(row.group())).singleResult();
    }
}
