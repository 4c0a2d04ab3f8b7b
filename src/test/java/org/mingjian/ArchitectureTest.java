package org.mingjian;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The dependency rules of the house and the shape of its classes. */
class ArchitectureTest {

    /** Modules that nobody imports: the map, the observers, the desk, the demo county. */
    private static final List<String> TOP = List.of("lifecycle", "supervision", "ledger", "modeladmin", "desk", "demo");

    private static final List<String> FOUNDATIONS = List.of(
            "people",
            "casefile",
            "document",
            "deadline",
            "notification",
            "approval",
            "duty",
            "attachment",
            "handling",
            "informant");

    private static final Set<String> BANNED =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Abstract", "Info", "Data", "Common");

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingjian");
    private static final SourceFiles SOURCES = SourceFiles.under(SourceFiles.MAIN);

    @Test
    void modules_keep_to_the_dependencies_they_declare() {
        ApplicationModules.of(Mingjian.class).verify();
    }

    @Test
    void only_the_seam_imports_the_engine() {
        rule(noClasses()
                .that(are(not(resideInAnyPackage("org.mingjian.engine..", "org.mingjian..process.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..", "spinjar..")
                .because("规则 1：引擎只在 engine 和 *.process 中出现"));
    }

    @Test
    void stages_do_not_depend_on_stages() {
        for (String stage : Stages.WORDS) {
            rule(noClasses()
                    .that()
                    .resideInAPackage(module(stage))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(modules(Stages.WORDS.stream().filter(other -> !other.equals(stage))))
                    .because("规则 2：环节之间的衔接画在 lifecycle.bpmn 中"));
        }
    }

    @Test
    void foundations_know_no_stage() {
        rule(noClasses()
                .that()
                .resideInAnyPackage(modules(Stream.concat(Stream.of("engine"), FOUNDATIONS.stream())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(modules(Stages.WORDS.stream()))
                .because("规则 3：基础模块不认识环节"));
    }

    @Test
    void foundations_are_layered() {
        layer(List.of("engine"), FOUNDATIONS);
        layer(List.of("people", "document", "casefile"), List.of("deadline", "notification", "approval", "duty"));
        layer(List.of("deadline", "notification"), List.of("approval", "duty"));
    }

    @Test
    void nobody_imports_the_map_an_observer_or_the_demo() {
        for (String top : TOP) {
            rule(noClasses()
                    .that(are(not(resideInAPackage(module(top)))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(module(top))
                    .because("规则 4：没有模块依赖 " + top));
        }
    }

    @Test
    void modules_are_free_of_cycles() {
        rule(slices().matching("org.mingjian.(*)..").should().beFreeOfCycles());
    }

    @Test
    void delegates_are_thin() {
        rule(classes()
                .that()
                .implement(JavaDelegate.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("org.mingjian.*.process")
                .andShould()
                .haveSimpleNameEndingWith("Delegate")
                .andShould(haveAtMostCollaborators(2))
                .andShould(haveNoBaseClass()));
    }

    @Test
    void the_body_of_a_delegate_fits_on_a_glance() {
        assertThat(SOURCES.longDelegates()).isEmpty();
    }

    @Test
    void collaborators_come_through_the_constructor() {
        rule(NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
        rule(noFields().should().beAnnotatedWith("jakarta.inject.Inject"));
    }

    @Test
    void nothing_is_printed() {
        rule(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        rule(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    @Test
    void time_comes_from_the_clock() {
        rule(noClasses()
                .should()
                .callMethodWhere(nowWithoutClock())
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .because("时间只取自注入的 Clock"));
    }

    @Test
    void type_names_say_what_the_type_is() {
        rule(classes().should(haveNoWordOf(BANNED)));
    }

    @Test
    void source_files_are_short() {
        assertThat(SOURCES.tooLong()).isEmpty();
    }

    @Test
    void public_types_are_documented() {
        assertThat(SOURCES.undocumented()).isEmpty();
    }

    @Test
    void packages_have_a_charter_and_are_null_marked() {
        assertThat(SOURCES.packagesNotNullMarked()).isEmpty();
        assertThat(SOURCES.packagesWithoutCharter()).isEmpty();
    }

    private static void layer(List<String> lower, List<String> higher) {
        rule(noClasses()
                .that()
                .resideInAnyPackage(modules(lower.stream()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(modules(higher.stream()))
                .because("规则 3：基础模块分层"));
    }

    private static void rule(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }

    private static String module(String word) {
        return "org.mingjian." + word + "..";
    }

    private static String[] modules(Stream<String> words) {
        return words.map(ArchitectureTest::module).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaMethodCall> nowWithoutClock() {
        return DescribedPredicate.describe(
                "java.time now() without a clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static ArchCondition<JavaClass> haveAtMostCollaborators(int most) {
        return condition("have at most " + most + " collaborators of the house", type -> {
            long collaborators = type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> field.getRawType().getPackageName().startsWith("org.mingjian"))
                    .count();
            return collaborators <= most ? null : "有 " + collaborators + " 个协作对象，最多 " + most + " 个";
        });
    }

    private static ArchCondition<JavaClass> haveNoBaseClass() {
        return condition(
                "have no base class",
                type -> type.getRawSuperclass()
                                .filter(base -> !base.isEquivalentTo(Object.class))
                                .isPresent()
                        ? "继承了其他类"
                        : null);
    }

    private static ArchCondition<JavaClass> haveNoWordOf(Set<String> banned) {
        return condition("have no banned word in the name", type -> WORD.matcher(type.getSimpleName())
                .results()
                .map(word -> word.group())
                .filter(banned::contains)
                .findFirst()
                .map(word -> "名称中不使用 " + word)
                .orElse(null));
    }

    private static ArchCondition<JavaClass> condition(
            String description, Function<JavaClass, @Nullable String> objection) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String reason = objection.apply(type);
                if (reason != null) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + "：" + reason));
                }
            }
        };
    }
}
