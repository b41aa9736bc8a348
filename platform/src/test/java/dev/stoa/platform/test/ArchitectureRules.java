package dev.stoa.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.events.EventType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of the house. Each subgraph inherits them: {@code @AnalyzeClasses(packages =
 * "dev.stoa.order", importOptions = DoNotIncludeTests.class) class ArchitectureTest { @ArchTest
 * static final ArchTests rules = ArchTests.in(ArchitectureRules.class); }}
 */
@AnalyzeClasses(importOptions = DoNotIncludeTests.class)
public final class ArchitectureRules {

    private static final String EDGE =
            ".*(Fetcher|Loader|Endpoint|Client|Handler|Configuration|Application)(\\$.*)?";
    private static final String BANNED =
            ".*(Impl|Service|Manager|Helper|Util|Utils|Dto|DTO|Entity|Data|Info)|(Base|Abstract)[A-Z].*";

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("dev.stoa.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule domain_is_free_of_graphql_and_spring =
            noClasses()
                    .that(areDomain())
                    .should()
                    .dependOnClassesThat(areFramework())
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_fetchers_and_loaders_know_dgs =
            noClasses()
                    .that()
                    .haveNameNotMatching(".*(Fetcher|Loader|Configuration)(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.netflix.graphql..", "graphql..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_repositories_use_the_mongo_template =
            noClasses()
                    .that()
                    .haveNameMatching(".*(Fetcher|Loader|Client|Handler)(\\$.*)?")
                    .or()
                    .areAnnotatedWith(UseCase.class)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(MongoTemplate.class)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_clients_speak_to_other_services =
            noClasses()
                    .that()
                    .haveNameNotMatching(".*(Client|Configuration)(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.graphql.client..",
                            "org.springframework.web.client..",
                            "java.net.http..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule doors_are_package_private =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Fetcher")
                    .or()
                    .haveSimpleNameEndingWith("Loader")
                    .or()
                    .haveSimpleNameEndingWith("Handler")
                    .or()
                    .haveSimpleNameEndingWith("Client")
                    .or()
                    .haveSimpleNameEndingWith("Endpoint")
                    .should()
                    .notBePublic()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_something =
            noClasses().should().haveSimpleNameEndingWith("Impl").orShould(haveBannedNames());

    @ArchTest
    static final ArchRule packages_are_null_marked =
            classes()
                    .that()
                    .haveSimpleName("package-info")
                    .should()
                    .beAnnotatedWith(NullMarked.class)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields =
            fields().should().notBeAnnotatedWith(Autowired.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule transactions_are_opened_in_plain_sight =
            methods().should().notBeAnnotatedWith(Transactional.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule entity_fetchers_answer_in_batches =
            methods()
                    .that()
                    .areAnnotatedWith(DgsEntityFetcher.class)
                    .should()
                    .haveRawReturnType(
                            DescribedPredicate.describe(
                                    "a future", type -> type.isAssignableTo(CompletionStage.class)))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule events_are_plain_records =
            classes()
                    .that()
                    .areAnnotatedWith(EventType.class)
                    .should()
                    .beRecords()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_and_ids_are_injected =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC");

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> areDomain() {
        return DescribedPredicate.describe(
                "are domain",
                type ->
                        !type.getName().matches(EDGE)
                                && !type.getSimpleName().equals("package-info")
                                && !outermost(type).isAnnotatedWith(UseCase.class)
                                && !outermost(type).getName().matches(EDGE)
                                && outermost(type).getFields().stream()
                                        .noneMatch(field -> isMechanism(field.getRawType())));
    }

    /**
     * Repositories and workers hold a template, a transport or a lease; they are mechanism, not
     * domain.
     */
    private static boolean isMechanism(JavaClass type) {
        return type.isAssignableTo(MongoTemplate.class)
                || type.getPackageName().startsWith("dev.stoa.platform.events")
                || type.getPackageName().startsWith("org.springframework.data.redis")
                || type.getPackageName().startsWith("org.springframework.mail");
    }

    /**
     * Annotations that only describe a class are no dependency: those of Spring Data's mapping,
     * stereotypes and settings.
     */
    private static DescribedPredicate<JavaClass> areFramework() {
        return DescribedPredicate.describe(
                "are of GraphQL, DGS or Spring (but for annotations of Spring Data, stereotypes and settings)",
                type -> {
                    var name = type.getPackageName();
                    boolean describes =
                            name.matches(
                                    "org\\.springframework\\.(data(\\.mongodb\\.core)?\\.(annotation|mapping)|stereotype|boot\\.context\\.properties).*");
                    return name.startsWith("graphql.")
                            || name.startsWith("com.netflix.")
                            || name.startsWith("org.springframework.") && !describes;
                });
    }

    private static JavaClass outermost(JavaClass type) {
        var enclosing = type.getEnclosingClass();
        return enclosing.isPresent() ? outermost(enclosing.get()) : type;
    }

    private static ArchCondition<JavaClass> haveBannedNames() {
        return new ArchCondition<>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean banned =
                        type.getSimpleName().matches(BANNED)
                                && !type.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(
                        new SimpleConditionEvent(
                                type, banned, type.getName() + " is a name that says nothing"));
            }
        };
    }
}
