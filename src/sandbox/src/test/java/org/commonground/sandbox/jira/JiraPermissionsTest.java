package org.commonground.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.sandbox.host.HostCalls;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JiraPermissionsTest {
    private static PlayedJira jira;

    @BeforeAll
    static void start() {
        jira = PlayedJira.withSample();
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static List<String> allowed(ProjectPermissionKey permission, String projectKey) {
        Project project = jira.component(ProjectManager.class).getProjectByCurrentKey(projectKey);
        PermissionManager permissions = jira.component(PermissionManager.class);
        return Users.all().stream().map(SandboxUser::name)
                .filter(name -> permissions.hasPermission(permission, project, JiraUser.byName(name))).toList();
    }

    @Test
    void everybodyButTheOutsiderBrowsesAnOpenProject() {
        assertThat(allowed(ProjectPermissions.BROWSE_PROJECTS, "SKY"))
                .containsExactly("admin", "product", "engineer", "designer", "viewer");
    }

    @Test
    void theViewerDoesNotEdit() {
        assertThat(allowed(ProjectPermissions.EDIT_ISSUES, "SKY")).containsExactly("admin", "product", "engineer", "designer");
    }

    @Test
    void adminAndProductAdminister() {
        assertThat(allowed(ProjectPermissions.ADMINISTER_PROJECTS, "SKY")).containsExactly("admin", "product");
    }

    @Test
    void aHiddenProjectIsForAdminAndEngineerInEveryWay() {
        assertThat(allowed(ProjectPermissions.BROWSE_PROJECTS, "FAL")).containsExactly("admin", "engineer");
        assertThat(allowed(ProjectPermissions.EDIT_ISSUES, "FAL")).containsExactly("admin", "engineer");
        assertThat(allowed(ProjectPermissions.ADMINISTER_PROJECTS, "FAL")).containsExactly("admin");
    }

    @Test
    void anonymousAndMissingProjectsGetNothing() {
        PermissionManager permissions = jira.component(PermissionManager.class);
        Project sky = jira.component(ProjectManager.class).getProjectByCurrentKey("SKY");
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, sky, null)).isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, (Project) null, JiraUser.byName("admin")))
                .isFalse();
    }

    @Test
    void anIssueOfTheLeadershipLevelIsForAdminAndProduct() {
        JiraIssue secret = jira.site().issues().issue(jira.site().issues().byKey("SKY-59").orElseThrow());
        Stream<String> seers = Users.all().stream().map(SandboxUser::name).filter(name -> jira.site().permissions()
                .hasPermission(ProjectPermissions.BROWSE_PROJECTS, secret, JiraUser.byName(name)));
        assertThat(seers).containsExactly("admin", "product");
    }

    @Test
    void eachQuestionIsCounted() {
        HostCalls.reset();
        allowed(ProjectPermissions.BROWSE_PROJECTS, "SKY");
        assertThat(HostCalls.of(HostCalls.Kind.PERMISSION_CHECK)).isEqualTo(6);
    }
}
