package org.mingjian.engine.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.mingjian.engine.StartRefused;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Looks at the settings of the profile {@code production} before anything is built, and names all that is missing at
 * once: a start with a wrong setting ends here, in one line.
 */
final class ProductionSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String URL = "spring.datasource.url";
    private static final String DATABASE_USER = "spring.datasource.username";
    private static final String DATABASE_PASSWORD = "spring.datasource.password";
    private static final String ADMINISTRATOR = "mingjian.administrator.user";
    private static final String ADMINISTRATOR_PASSWORD = "mingjian.administrator.password";
    private static final String KEY = "mingjian.key";
    private static final String INFORMANT_KEY = "mingjian.informant.key";
    private static final String EARLIER_KEYS = "mingjian.informant.earlier-keys";
    private static final int SHORTEST_KEY = 32;
    private static final int INFORMANT_KEY_BYTES = 32;
    private static final int PATIENCE_IN_SECONDS = 10;

    /** Property, and the environment variable that an office sets. */
    private static final Map<String, String> REQUIRED = new LinkedHashMap<>();

    static {
        REQUIRED.put(URL, "MINGJIAN_DB_URL（数据库地址）");
        REQUIRED.put(DATABASE_USER, "MINGJIAN_DB_USER（数据库用户）");
        REQUIRED.put(DATABASE_PASSWORD, "MINGJIAN_DB_PASSWORD（数据库密码）");
        REQUIRED.put(ADMINISTRATOR, "MINGJIAN_ADMIN_USER（首个管理员用户名）");
        REQUIRED.put(ADMINISTRATOR_PASSWORD, "MINGJIAN_ADMIN_PASSWORD（首个管理员密码）");
        REQUIRED.put(KEY, "MINGJIAN_KEY（案卷签章密钥）");
        REQUIRED.put(INFORMANT_KEY, "MINGJIAN_INFORMANT_KEY（检举控告人信息密钥）");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (settings.acceptsProfiles(Profiles.of("production"))) {
            checkPresent(settings);
            checkAdministrator(value(settings, ADMINISTRATOR), value(settings, ADMINISTRATOR_PASSWORD));
            checkKey(value(settings, KEY));
            checkInformantKeys(settings);
            checkDatabase(settings);
        }
    }

    private static void checkPresent(Environment settings) {
        String missing = REQUIRED.entrySet().stream()
                .filter(entry -> value(settings, entry.getKey()).isBlank())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new StartRefused("缺少必需的设置：" + missing + "。请设置为环境变量后重新启动");
        }
    }

    private static void checkAdministrator(String user, String password) {
        if (!user.matches("[a-zA-Z0-9-]+")) {
            throw new StartRefused("MINGJIAN_ADMIN_USER 只能包含字母、数字和连字符");
        }
        UserEntity administrator = new UserEntity(user);
        if (!new DefaultPasswordPolicyImpl()
                .getRules().stream().allMatch(rule -> rule.execute(password, administrator))) {
            throw new StartRefused("MINGJIAN_ADMIN_PASSWORD 不符合密码规则：至少10位，含大写字母、小写字母、数字和符号，不含用户名");
        }
    }

    private static void checkKey(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new StartRefused("MINGJIAN_KEY 至少需要" + SHORTEST_KEY + "个字符，应随机生成并妥善保管");
        }
    }

    private static void checkInformantKeys(Environment settings) {
        String key = value(settings, INFORMANT_KEY);
        if (!isInformantKey(key)) {
            throw new StartRefused("MINGJIAN_INFORMANT_KEY 应为32个随机字节的 Base64 文本（例如由 openssl rand -base64 32 生成），应妥善保管");
        }
        if (key.equals(value(settings, KEY))) {
            throw new StartRefused("MINGJIAN_INFORMANT_KEY 不得与 MINGJIAN_KEY 相同");
        }
        if (!Arrays.stream(value(settings, EARLIER_KEYS).split(",", -1))
                .map(String::strip)
                .allMatch(earlier -> earlier.isEmpty() || isInformantKey(earlier))) {
            throw new StartRefused("MINGJIAN_INFORMANT_EARLIER_KEYS 应为以逗号隔开的原密钥");
        }
    }

    private static boolean isInformantKey(String text) {
        try {
            return Base64.getDecoder().decode(text.strip()).length == INFORMANT_KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkDatabase(Environment settings) {
        String url = value(settings, URL);
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused("MINGJIAN_DB_URL 应为 jdbc:postgresql://主机:端口/数据库名");
        }
        DriverManager.setLoginTimeout(PATIENCE_IN_SECONDS);
        try (Connection connection =
                DriverManager.getConnection(url, value(settings, DATABASE_USER), value(settings, DATABASE_PASSWORD))) {
            connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException e) {
            throw new StartRefused(
                    "无法连接数据库，请检查 MINGJIAN_DB_URL、MINGJIAN_DB_USER、MINGJIAN_DB_PASSWORD：" + e.getMessage());
        }
    }

    private static String value(Environment settings, String name) {
        @Nullable String value = settings.getProperty(name);
        return value == null ? "" : value;
    }
}
