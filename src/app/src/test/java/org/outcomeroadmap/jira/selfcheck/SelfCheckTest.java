package org.outcomeroadmap.jira.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.outcomeroadmap.jira.TestSite;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.rest.LinkFailures;
import org.outcomeroadmap.jira.rest.Texts;

/** What this Jira lacks is found before anybody stumbles over it. */
class SelfCheckTest {

    private static final String LOCKS = ClusterLockService.class.getName();

    private final SelfCheck check = new SelfCheck(Clock.systemUTC());

    @Test
    void everyPartOfTheListIsFoundWhereTheAppWasCompiled() {
        SelfCheck.Result result = check.check(SelfCheck.parts(), SelfCheck.class.getClassLoader());

        assertThat(result.missing()).isEmpty();
        assertThat(result.checked()).isGreaterThan(300);
    }

    @Test
    void aClassWithoutOneOfItsMembersIsNamedWithTheFeaturesThatNeedIt() {
        List<UsedPart> missing =
                check.check(SelfCheck.parts(), new OlderJira(LOCKS)).missing();

        assertThat(missing).singleElement().satisfies(part -> {
            assertThat(part.name()).startsWith(LOCKS + "#getLockForName(");
            assertThat(part.features()).contains("setup", "study");
        });
    }

    @Test
    void aClassThatIsNotThereIsNamed() {
        UsedPart gone = UsedPart.of("com.atlassian.Gone\tdo\t()V\tmethod\t3\tno public source found\tstudy");

        assertThat(check.check(List.of(gone), SelfCheck.class.getClassLoader()).missing())
                .containsExactly(gone);
    }

    @Test
    void onlyJiraAdministratorsAreTold() {
        TestSite site = new TestSite();
        GlobalPermissionManager global = mock(GlobalPermissionManager.class);
        SelfCheckResource resource = new SelfCheckResource(
                site.visibility,
                new ProjectAdministrators(site.permissionManager, global),
                check,
                new Texts(TestSite.texts()));
        check.start();

        assertThatExceptionOfType(Refusal.class).isThrownBy(resource::selfCheck);
        when(global.hasPermission(any(), any())).thenReturn(true);
        assertThat(json(resource.selfCheck()).path("missing")).isEmpty();
    }

    @Test
    void aRequestThatNeedsWhatIsMissingIsRefusedInWords() {
        Response answer =
                new LinkFailures(new Texts(TestSite.texts())).toResponse(new NoSuchMethodError("getLockForName"));

        assertThat(answer.getStatus()).isEqualTo(501);
        assertThat(json(answer).path("errorMessages").toString()).contains("not-in-this-jira");
    }

    private static JsonNode json(Response answer) {
        return Json.stored((String) Objects.requireNonNull(answer.getEntity()), JsonNode.class);
    }

    /** Has one of Jira's interfaces without any member. */
    private static final class OlderJira extends ClassLoader {

        private final String bare;

        OlderJira(String bare) {
            super(SelfCheckTest.class.getClassLoader());
            this.bare = bare;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(bare) ? bare() : super.loadClass(name, resolve);
        }

        private synchronized Class<?> bare() {
            Class<?> loaded = findLoadedClass(bare);
            if (loaded != null) {
                return loaded;
            }
            ClassWriter writer = new ClassWriter(0);
            writer.visit(
                    Opcodes.V17,
                    Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT,
                    bare.replace('.', '/'),
                    null,
                    "java/lang/Object",
                    null);
            byte[] bytes = writer.toByteArray();
            return defineClass(bare, bytes, 0, bytes.length);
        }
    }
}
