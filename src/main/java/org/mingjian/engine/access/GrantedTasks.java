package org.mingjian.engine.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.builder.MapperBuilderAssistant;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.builder.xml.XMLMapperEntityResolver;
import org.apache.ibatis.builder.xml.XMLStatementBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.parsing.XNode;
import org.apache.ibatis.parsing.XPathParser;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.mingjian.engine.StartRefused;
import org.springframework.util.DigestUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;

/**
 * Makes the lists of tasks 任务列表 fast for people with rights: whether a task may be seen is asked of each task. The
 * engine joins all tasks with all rights of the user, and takes seconds at 20,000 tasks (ADR 12).
 *
 * <p>The engine's two statements are read from its own mapping when it starts, one join is taken out and one condition put
 * in ({@code access/granted-tasks.xml}), and the result is used in their place. A mapping that looks different from the one
 * for which this was written refuses the start.
 */
final class GrantedTasks {

    /** The engine's statements, and the names of ours. */
    static final Map<String, String> STATEMENTS = Map.of(
            "selectTaskByQueryCriteria", "selectGrantedTaskByQueryCriteria",
            "selectTaskCountByQueryCriteria", "selectGrantedTaskCountByQueryCriteria");

    private static final String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity.";
    static final String MAPPING = "org/camunda/bpm/engine/impl/mapping/entity/Task.xml";
    private static final String OURS = "access/granted-tasks.xml";
    private static final String CRITERIA = "selectTaskByQueryCriteriaSql";
    private static final String RIGHTS = ENGINE + "AuthorizationEntity.";
    private static final String JOIN = RIGHTS + "authCheckJoinWithoutOnClause";
    private static final String CHECK = RIGHTS + "contextualAuthorizationCheck";

    /** Of all that ours stands for: whoever changes it compares the engine's new text with ours first. */
    private static final String KNOWN = "8263c2b173f0d3a436fd0ef2c5571380";

    private final Configuration mappings;
    private final XPathParser engines;

    /** @param theirs the engine's mapping of tasks */
    GrantedTasks(Configuration mappings, InputStream theirs) {
        this.mappings = mappings;
        this.engines = new XPathParser(theirs, true, mappings.getVariables(), new XMLMapperEntityResolver());
    }

    static void install(ProcessEngineConfigurationImpl engine) {
        Configuration mappings = engine.getSqlSessionFactory().getConfiguration();
        try (InputStream theirs = Resources.getResourceAsStream(MAPPING);
                InputStream ours = Resources.getResourceAsStream(OURS)) {
            new GrantedTasks(mappings, theirs).deriveWith(ours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DbSqlSessionFactory sessions = engine.getDbSqlSessionFactory();
        Map<String, String> names = new HashMap<>(STATEMENTS);
        if (sessions.getStatementMappings() != null) {
            names.putAll(sessions.getStatementMappings());
        }
        sessions.setStatementMappings(names);
    }

    void deriveWith(InputStream ours) {
        XNode criteria = engines.evalNode("/mapper/sql[@id='" + CRITERIA + "']");
        Element join = only(criteria, ".//if[include/@refid='" + JOIN + "']");
        Element check = only(criteria, ".//include[@refid='" + CHECK + "']");
        refuseUnknown(join, fragment("authCheckJoinWithoutOnClause"), fragment("contextualAuthorizationCheck"));
        STATEMENTS.keySet().forEach(this::criteriaOf);
        new XMLMapperBuilder(ours, mappings, OURS, mappings.getSqlFragments()).parse();
        join.getParentNode().removeChild(join);
        check.setAttribute("refid", "mingjian.GrantedTasks.check");
        mappings.getSqlFragments().put("mingjian.GrantedTasks." + CRITERIA, criteria);
        STATEMENTS.forEach(this::derive);
    }

    private void derive(String statement, String ours) {
        Element criteria = criteriaOf(statement);
        criteria.setAttribute("refid", "mingjian.GrantedTasks." + CRITERIA);
        Element select = (Element) criteria.getParentNode();
        select.setAttribute("id", ours);
        MapperBuilderAssistant assistant = new MapperBuilderAssistant(mappings, MAPPING);
        assistant.setCurrentNamespace(ENGINE + "TaskEntity");
        new XMLStatementBuilder(mappings, assistant, engines.evalNode("/mapper").newXNode(select)).parseStatementNode();
    }

    private Element criteriaOf(String statement) {
        return only(
                engines.evalNode("/mapper"), "./select[@id='" + statement + "']/include[@refid='" + CRITERIA + "']");
    }

    private Node fragment(String name) {
        Map<String, XNode> fragments = mappings.getSqlFragments();
        if (!fragments.containsKey(RIGHTS + name)) {
            throw unknown(name);
        }
        return Objects.requireNonNull(fragments.get(RIGHTS + name)).getNode();
    }

    private static Element only(XNode where, String path) {
        List<XNode> found = where.evalNodes(path);
        if (found.size() != 1) {
            throw unknown(path);
        }
        return (Element) found.get(0).getNode();
    }

    private static void refuseUnknown(Node... parts) {
        String text = Stream.of(parts).map(GrantedTasks::text).collect(Collectors.joining());
        String found = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
        if (!found.equals(KNOWN)) {
            throw unknown(found);
        }
    }

    /** As it stands in the file, however it is indented. */
    private static String text(Node node) {
        DOMImplementationLS xml = (DOMImplementationLS) node.getOwnerDocument().getImplementation();
        return xml.createLSSerializer().writeToString(node).replaceAll("\\s+", " ");
    }

    private static StartRefused unknown(String what) {
        return new StartRefused("流程引擎的任务查询与本系统所知的版本不同（" + what + "），任务列表的权限检查须先核对：见 docs/adr/0012");
    }
}
