package org.outcomeroadmap.jira.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mockito.invocation.InvocationOnMock;
import org.outcomeroadmap.jira.audit.AuditRow;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.decision.DecisionView;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.evaluation.TaskRow;
import org.outcomeroadmap.jira.evaluation.TaskStore;
import org.outcomeroadmap.jira.mapping.MappingMemory;
import org.outcomeroadmap.jira.mapping.RememberedRow;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.ProjectAdministrators;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.platform.ManyRows;
import org.outcomeroadmap.jira.platform.ProjectRights;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.rest.Texts;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.rules.RuleVersionRow;
import org.outcomeroadmap.jira.study.TargetingEpics.EpicCount;
import org.outcomeroadmap.jira.survey.AttachedSurveys;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.statement.SuccessMeasure;

/**
 * A Jira with one project FT, tables in memory, and everything of this package wired as the app wires it. Rita may
 * import, lena may only look, dana does not see what is hidden.
 */
final class StudySite implements AutoCloseable, Outcomes, ScoresChanged {

    static final long PROJECT_ID = 10_000;
    static final String OUTCOME_TYPE = "10100";
    static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

    final Project project = mock(Project.class);
    final Map<String, MutableIssue> issues = new HashMap<>();
    final Map<Long, Outcome> outcomes = new HashMap<>();
    final Map<Long, byte[]> files = new HashMap<>();
    final Map<Long, AttachedFile> attached = new HashMap<>();
    final Set<String> hiddenFromDana = new HashSet<>();
    final List<Set<Long>> reindexed = new ArrayList<>();
    final Set<String> hiddenFromNobody = new HashSet<>();
    boolean mayDeleteFiles = true;
    boolean crashBeforeIndexing;
    long failOnOutcome = -1;

    @Nullable
    ApplicationUser caller = user("rita");

    private final TablesInMemory database = new TablesInMemory(
            StudyRow.class,
            VersionRow.class,
            TotalRow.class,
            SegmentRow.class,
            TaskRow.class,
            PendingRow.class,
            TraceRow.class,
            AuditRow.class,
            RememberedRow.class,
            RuleVersionRow.class);
    final ActiveObjects tables = failing(database.service());
    final PermissionManager permissions = mock(PermissionManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Attachments attachments = mock(Attachments.class);
    final IssueSearch search = mock(IssueSearch.class);
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final Texts texts = texts();

    final IssueManager issueManager = issueManager();
    private final Issues issueLookup = new Issues(issueManager);
    final Visibility visibility = new Visibility(issueLookup, projects, permissions, authentication());
    private final Caches caches = new Caches(new CacheInMemory());
    final RuleBook rules = new RuleBook(tables, caches);
    final GlobalPermissionManager global = mock(GlobalPermissionManager.class);
    final ProjectAdministrators administrators = new ProjectAdministrators(permissions, global);
    private final ManyRows manyRows = new ManyRows(tables);
    final StudyStore studies = new StudyStore(tables);
    final ResultStore results = new ResultStore(tables, studies, new TaskStore(tables), manyRows);
    final ScoreBoards boards = new ScoreBoards(results, caches, issueLookup, rules);
    private final AttachedSurveys surveys = new AttachedSurveys(attachments, rules);
    final GroupScores groups = new GroupScores(
            studies, results, new CommonMembers(new StudySources(attachments, surveys), issueLookup, rules), caches);
    final PendingIndex pending = new PendingIndex(tables, boards, groups, this, manyRows);
    final Transactions transactions = new Transactions(tables);
    final Rescoring rescoring = new Rescoring(results, issueLookup, pending);
    final MappingMemory memory = new MappingMemory(tables);
    final AuditTrail audit = new AuditTrail(tables, clock);
    private final StudyTrail trail = new StudyTrail(audit, issueLookup, clock);
    final SaveStudies saving = new SaveStudies(
            new StudyLock(transactions, locks(), issueLookup), studies, results, pending, trail, memory, clock);
    final RemoveStudies removing = new RemoveStudies(tables, transactions, studies, results, pending, trail, memory);
    final ArchivedStudies archive = new ArchivedStudies(transactions, studies, results, pending);
    final ImportRuns runs = new ImportRuns(studies, saving, texts, clock);
    final ImportPermission permission = new ImportPermission(rules, administrators);
    private final FileAccess access = new FileAccess(attachments, visibility, issueLookup, removing);
    final SurveyedProjects knowledge = new SurveyedProjects(this, search, memory);
    private final PermittedFiles permitted = new PermittedFiles(surveys, this, permission, knowledge);
    private final ReadSurveys reading = new ReadSurveys(rules);
    final StudyImport importing = new StudyImport(permitted, reading, runs, new StoreAndIndex(saving, pending), access);
    private final VisibleStudies visibleStudies = new VisibleStudies(studies);
    private final StudyEvaluations evaluations = new StudyEvaluations(results, rules);
    private final StudyScores scores = new StudyScores(results, visibleStudies, boards, this, evaluations);
    private final StudyViews views = new StudyViews(
            studies,
            boards,
            attachments,
            permission,
            users(),
            new StudyStanding(studies, results, this, issueLookup),
            scores);
    private final ProblemFiles problemFiles = new ProblemFiles(permitted, reading);
    final ProblemsResource problems = new ProblemsResource(visibility, problemFiles);
    final StudyProblemsResource studyProblems = new StudyProblemsResource(visibility, visibleStudies, problemFiles);
    final InspectionResource inspection = new InspectionResource(visibility, permitted, reading);
    final ImportableResource importable =
            new ImportableResource(visibility, new ImportableFiles(search, attachments, permission));
    final StudiesResource studiesResource =
            new StudiesResource(visibility, visibleStudies, views, imports(), removing, permission);
    final OutcomeList list = new OutcomeList(this, search, boards, results, new ChosenScores(boards, groups));
    private final ListedOutcomes listed = new ListedOutcomes(mock(Decisions.class), mock(DecisionView.class));
    final OutcomesResource outcomesResource = new OutcomesResource(
            visibility,
            this,
            list,
            new OutcomeDetails(boards, studies, results, noEpics(), listed),
            visibleStudies,
            listed,
            noEpics());

    StudySite() {
        when(project.getId()).thenReturn(PROJECT_ID);
        when(project.getKey()).thenReturn("FT");
        when(projects.getProjectByCurrentKey("FT")).thenReturn(project);
        when(permissions.hasPermission(any(ProjectPermissionKey.class), any(Issue.class), any()))
                .thenAnswer(this::mayOnIssue);
        when(permissions.hasPermission(any(ProjectPermissionKey.class), any(Project.class), any()))
                .thenAnswer(this::mayInProject);
        wireAttachments();
        when(search.first(any(), anyString(), anyInt())).thenAnswer(call -> List.copyOf(issues.values()));
        when(search.all(any(), anyString()))
                .thenAnswer(call -> List.copyOf(issues.values()).stream()
                        .filter(issue -> outcomes.containsKey(issue.getId()))
                        .toList());
    }

    @Override
    public void close() {
        runs.stop();
        database.close();
    }

    private static TargetingEpics noEpics() {
        TargetingEpics epics = mock(TargetingEpics.class);
        when(epics.of(any(), any())).thenReturn(List.of());
        when(epics.count(any(), any()))
                .thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                        .collect(Collectors.toMap(id -> id, id -> new EpicCount(0, 0))));
        return epics;
    }

    static ApplicationUser user(String name) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(name);
        return user;
    }

    private StudiesResource.Imports imports() {
        return new StudiesResource.Imports(
                importing, runs, new ImportAnswers(boards, scores, access, clock, evaluations));
    }

    /** Signs somebody in; null signs out. */
    StudySite as(@Nullable String name) {
        caller = name == null ? null : user(name);
        return this;
    }

    Issue issue(long id, String key) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn("Summary of " + key);
        when(issue.getProjectId()).thenReturn(PROJECT_ID);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getSecurityLevelId()).thenReturn(null);
        issues.put(key, issue);
        return issue;
    }

    Outcome outcome(long id, String key) {
        issue(id, key);
        Outcome outcome = new Outcome(
                id,
                PROJECT_ID,
                key,
                "Summary of " + key,
                new OutcomeStatement(new Job("Find stops"), Optional.of(new SuccessMeasure("with ease")), 1),
                List.of(),
                Optional.empty());
        outcomes.put(id, outcome);
        return outcome;
    }

    void attach(long id, Issue issue, String content) {
        files.put(id, content.getBytes(UTF_8));
        attached.put(id, new AttachedFile(id, issue.getId(), "survey.csv", content.length(), NOW, "rita"));
    }

    @Override
    public Optional<Outcome> of(Issue issue) {
        return Optional.ofNullable(outcomes.get(issue.getId()));
    }

    @Override
    public Optional<String> typeId(Project asked) {
        return Optional.of(OUTCOME_TYPE);
    }

    @Override
    public void scoresChanged(Collection<Long> outcomeIssueIds) {
        if (crashBeforeIndexing) {
            throw new IllegalStateException("The power is gone");
        }
        reindexed.add(new TreeSet<>(outcomeIssueIds));
    }

    private Object mayOnIssue(InvocationOnMock call) {
        ProjectPermissionKey permission = call.getArgument(0);
        Issue issue = call.getArgument(1);
        @Nullable ApplicationUser user = call.getArgument(2);
        String name = user == null ? "" : user.getKey();
        if (permission.equals(ProjectPermissions.BROWSE_PROJECTS)) {
            return !(name.equals("dana") && hiddenFromDana.contains(issue.getKey()))
                    && !(name.isEmpty() && hiddenFromNobody.contains(issue.getKey()));
        }
        boolean deletes = permission.equals(ProjectRights.deleteAllAttachments())
                || permission.equals(ProjectRights.deleteOwnAttachments());
        return name.equals("rita") && (mayDeleteFiles || !deletes);
    }

    private Object mayInProject(InvocationOnMock call) {
        @Nullable ApplicationUser user = call.getArgument(2);
        return !call.getArgument(0).equals(ProjectPermissions.EDIT_ISSUES)
                || (user != null && user.getKey().equals("rita"));
    }

    private void wireAttachments() {
        when(attachments.find(anyLong()))
                .thenAnswer(call -> Optional.ofNullable(attached.get(call.<Long>getArgument(0))));
        when(attachments.of(any()))
                .thenAnswer(call -> attached.values().stream()
                        .filter(file ->
                                file.issueId() == call.<Issue>getArgument(0).getId())
                        .toList());
        when(attachments.delete(anyLong())).thenAnswer(call -> attached.remove(call.<Long>getArgument(0)) != null);
        try {
            when(attachments.read(anyLong(), any())).thenAnswer(call -> {
                byte[] content = files.get(call.<Long>getArgument(0));
                if (content == null) {
                    throw new IOException("gone");
                }
                return call.<Attachments.ContentReader<?>>getArgument(1).read(new ByteArrayInputStream(content));
            });
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private IssueManager issueManager() {
        IssueManager manager = mock(IssueManager.class);
        when(manager.getIssueObject(anyString())).thenAnswer(call -> issues.get(call.<String>getArgument(0)));
        when(manager.getIssueObject(anyLong()))
                .thenAnswer(call -> issues.values().stream()
                        .filter(issue -> issue.getId().equals(call.getArgument(0)))
                        .findFirst()
                        .orElse(null));
        return manager;
    }

    /** Loses the database when the total of one outcome is to be stored. */
    private ActiveObjects failing(ActiveObjects working) {
        return TablesInMemory.proxy(ActiveObjects.class, (proxy, method, arguments) -> {
            if (method.getName().equals("create")
                    && arguments[0] == TotalRow.class
                    && ((List<?>) arguments[1])
                            .stream()
                                    .anyMatch(row ->
                                            Objects.equals(((Map<?, ?>) row).get("OUTCOME_ID"), failOnOutcome))) {
                throw new IllegalStateException("The database is gone");
            }
            return TablesInMemory.call(method, working, arguments);
        });
    }

    static UserManager users() {
        UserManager users = mock(UserManager.class);
        ApplicationUser rita = user("rita");
        when(rita.getDisplayName()).thenReturn("Rita Researcher");
        when(users.getUserByKey("rita")).thenReturn(rita);
        return users;
    }

    private JiraAuthenticationContext authentication() {
        JiraAuthenticationContext context = mock(JiraAuthenticationContext.class);
        when(context.getLoggedInUser()).thenAnswer(call -> caller);
        return context;
    }

    static ClusterLockService locks() {
        ClusterLockService service = mock(ClusterLockService.class);
        when(service.getLockForName(anyString())).thenReturn(mock(ClusterLock.class));
        return service;
    }

    private static Texts texts() {
        I18nResolver resolver = mock(I18nResolver.class);
        when(resolver.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call -> call.getArgument(0)
                        + Arrays.toString(Arrays.copyOfRange(call.getArguments(), 1, call.getArguments().length)));
        return new Texts(resolver);
    }
}
