package org.outcomeroadmap.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

class SearchTest {
    private static TestSite shared;

    private TestSite site;

    @BeforeAll
    static void openForTestsThatOnlySearch(@TempDir Path folder) {
        shared = open(folder);
        StoredIssue epic = shared.model.issues().find("FT-1").orElseThrow();
        StoredIssue task = shared.model.issues().find("FT-3").orElseThrow();
        Long relates = shared.model
                .links()
                .getIssueLinkTypesByName("Relates")
                .iterator()
                .next()
                .getId();
        shared.model.links().createIssueLink(epic.getId(), task.getId(), relates, null, shared.user("admin"));
        shared.model.filters().create(shared.user("admin"), "Epics", "", "type = Epic order by key");
        shared.model.filters().create(shared.user("admin"), "Bugs", "", "type = Bug");
        shared.model.filters().create(shared.user("admin"), "Loop", "", "filter = Loop");
    }

    @BeforeEach
    void searchTheSharedSite() {
        site = shared;
    }

    private static TestSite open(Path folder) {
        TestSite site = new TestSite(folder);
        ScoreType scores = ScoreType.addTo(site);
        Project project = site.project("FT");
        site.issue(project, "Epic", "Plan the day", site.fieldId("Epic Name"), "Plan");
        site.issue(project, "Story", "Share photos", "assignee", "dana", "labels", "sharing", "priority", "High");
        site.issue(project, "Task", "Find food stops", site.fieldId("Epic Link"), "FT-1", "description", "Eat well");
        site.issue(project, "Bug", "Stops are lost", "security", "Research only");
        StoredIssue story = site.model.issues().find("FT-2").orElseThrow();
        site.model.issues().transition(site.user("dana"), story, Constants.DONE);
        scores.scores.put("FT-1", 17.3);
        scores.scores.put("FT-3", 12.0);
        site.model.index().reIndexIssueObjects(site.model.issues().all());
        return site;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            project = FT                                    | FT-4 FT-3 FT-2 FT-1
            project = FT order by key                       | FT-1 FT-2 FT-3 FT-4
            issuetype in (Epic, Bug) order by key           | FT-1 FT-4
            issuetype not in (Epic, Bug) order by key desc  | FT-3 FT-2
            type = Epic or status = Done order by key       | FT-1 FT-2
            not (type = Epic or status = Done)              | FT-4 FT-3
            type = Epic or type = Bug and status = Done     | FT-1
            statusCategory != Done and type != Epic         | FT-4 FT-3
            resolution is not empty                         | FT-2
            resolution = EMPTY order by key                 | FT-1 FT-3 FT-4
            summary ~ stop                                  | FT-4 FT-3
            summary !~ stop order by key                    | FT-1 FT-2
            text ~ "eat"                                    | FT-3
            text ~ "shar* phot*"                            | FT-2
            assignee = dana                                 | FT-2
            assignee = currentUser()                        |
            reporter = currentUser() and key > FT-2         | FT-4 FT-3
            labels in (sharing, other)                      | FT-2
            labels is empty order by key                    | FT-1 FT-3 FT-4
            attachments is empty order by key               | FT-1 FT-2 FT-3 FT-4
            attachments is not empty                        |
            priority = High                                 | FT-2
            level = "Research only"                         | FT-4
            "Epic Link" = FT-1                              | FT-3
            "Epic Link" is not empty                        | FT-3
            Score > 12                                      | FT-1
            Score >= 12 order by Score                      | FT-3 FT-1
            SCORE is empty                                  | FT-4 FT-2
            not Score > 12                                  | FT-3
            Score != 12                                     | FT-1
            order by Score desc, key desc                   | FT-4 FT-2 FT-1 FT-3
            created >= "2026-03-15" and updated <= now()    | FT-4 FT-3 FT-2 FT-1
            created < -1d                                   |
            key in (FT-3, ft-1) order by key asc            | FT-1 FT-3
            created >= startOfDay() and created < endOfDay() | FT-4 FT-3 FT-2 FT-1
            created > endOfDay(-1d) order by key            | FT-1 FT-2 FT-3 FT-4
            created < startOfDay()                          |
            created >= startOfWeek() and created < startOfWeek(1) order by key | FT-1 FT-2 FT-3 FT-4
            created < startOfMonth() or created > endOfYear() |
            created > startOfYear("-2") order by key        | FT-1 FT-2 FT-3 FT-4
            created > "-4w 2d" order by key                 | FT-1 FT-2 FT-3 FT-4
            resolved >= -1d and resolution = Done           | FT-2
            filter = Epics                                  | FT-1
            filter != Epics order by key                    | FT-2 FT-3 FT-4
            filter in (epics, "Bugs") and not filter = Bugs | FT-1
            key in linkedIssues(FT-1)                       | FT-3
            key in linkedIssues(FT-3, "relates to")         | FT-1
            key in linkedIssues(FT-1, blocks)               |
            key not in linkedIssues(FT-1) order by key      | FT-1 FT-2 FT-4
            """)
    void findsWhatJiraFinds(String jql, String keys) {
        assertThat(String.join(" ", site.search("admin", jql))).isEqualTo(keys == null ? "" : keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            colour = red          | Field 'colour' does not exist or you do not have permission to view it.
            project = NONE        | The value 'NONE' does not exist for the field 'project'.
            key = FT-99           | An issue with key 'FT-99' does not exist for field 'key'.
            status = Lost         | The value 'Lost' does not exist for the field 'status'.
            project ~ FT          | The operator '~' is not supported by the 'project' field.
            Score > lots          | The value 'lots' for field 'Score' is not a valid number.
            key in lost(FT-1)     | Unable to find JQL function 'lost(FT-1)'.
            order by text         | Not able to sort using field 'text'.
            filter = Nothing      | The value 'Nothing' does not exist for the field 'filter'.
            filter > Epics        | The operator '>' is not supported by the 'filter' field.
            filter = Loop         | Field 'filter' with value 'Loop' matches filter 'Loop' and causes a cyclical reference, this query can not be executed and should be edited.
            created > endOfDay(x) | Duration for function 'endOfDay' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.
            created > tomorrow    | Date value 'tomorrow' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
            reporter = currentUser(x) | Function 'currentUser' expected '0' arguments but received '1'.
            key = linkedIssues(FT-1)  | Operator '=' does not support the list value 'linkedIssues(FT-1)' for field 'key'.
            key in linkedIssues(FT-9) | Issue 'FT-9' could not be found in function 'linkedIssues'.
            order by key, KEY desc | The sort field 'KEY' is referenced multiple times in the JQL sort.
            project = add         | Error in the JQL Query: 'add' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)
            summary ~ stop*       | Error in the JQL Query: The character '*' is a reserved JQL character. You must enclose it in a string or use the escape '\\u002a' instead. (line 1, character 15)
            status was Done       | Error in the JQL Query: Expecting operator. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT', but got 'was'. (line 1, character 8)
            project =             | Error in the JQL Query: Expecting either a value, list or function but the end of the query was reached. (line 1, character 10)
            project = FT status   | Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'status'. (line 1, character 14)
            """)
    void refusesInJirasWords(String jql, String message) {
        assertThatThrownBy(() -> site.search("admin", jql))
                .isInstanceOf(JqlException.class)
                .hasMessage(message);
    }

    @Test
    void aFieldIsAskedByItsIdToo() {
        String id = site.fieldId("Score").replace("customfield_", "");

        assertThat(site.search("admin", "cf[" + id + "] > 12")).containsExactly("FT-1");
    }

    @Test
    void aValueIsSearchableOnlyAfterItsIssueWasIndexed(@TempDir Path folder) {
        site = open(folder);
        ScoreType scores = (ScoreType) site.modules.fieldTypes().get(0).type();
        scores.scores.put("FT-2", 15.0);
        assertThat(site.search("admin", "Score > 12")).containsExactly("FT-1");

        site.model.index().reIndex(site.model.issues().find("FT-2").orElseThrow());
        assertThat(site.search("admin", "Score > 12")).containsExactly("FT-2", "FT-1");
    }

    @Test
    void aRestrictedIssueIsThereForMembersOfItsLevelOnly() {
        assertThat(site.search("lena", "summary ~ lost")).containsExactly("FT-4");
        assertThat(site.search("dana", "summary ~ lost")).isEmpty();
        assertThatThrownBy(() -> site.search("dana", "key = FT-4"))
                .hasMessage("An issue with key 'FT-4' does not exist for field 'key'.");
    }

    @Test
    void fieldsOfADisabledAppDoNotExist(@TempDir Path folder) {
        site = open(folder);
        site.modules.disable();

        assertThatThrownBy(() -> site.search("admin", "Score > 12"))
                .hasMessage("Field 'Score' does not exist or you do not have permission to view it.");
    }

    @Test
    void anAppsFunctionIsValidatedAndItsValuesAreFound(@TempDir Path folder) {
        site = open(folder);
        site.modules.add(new FirstOf());

        assertThat(site.search("admin", "key in firstOf(FT)")).containsExactly("FT-1");
        assertThat(site.search("admin", "key not in firstOf(FT)")).containsExactly("FT-4", "FT-3", "FT-2");
        assertThatThrownBy(() -> site.search("admin", "key in firstOf()")).hasMessageContaining("firstOf takes 1");
    }

    private final class FirstOf extends AbstractJqlFunction {
        @Override
        public String getFunctionName() {
            return "firstOf";
        }

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 1);
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            Optional<StoredIssue> first =
                    site.model.issues().find(operand.getArgs().get(0) + "-1");
            return first.map(issue -> new QueryLiteral(operand, issue.getId())).stream()
                    .toList();
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}
