package org.outcomeroadmap.workbench.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.workbench.jira.jql.Jql.And;
import org.outcomeroadmap.workbench.jira.jql.Jql.Call;
import org.outcomeroadmap.workbench.jira.jql.Jql.Comparison;
import org.outcomeroadmap.workbench.jira.jql.Jql.Literal;
import org.outcomeroadmap.workbench.jira.jql.Jql.Operator;
import org.outcomeroadmap.workbench.jira.jql.Jql.Or;
import org.outcomeroadmap.workbench.jira.jql.Jql.Sort;

class JqlParserTest {
    @Test
    void andBindsTighterThanOr() {
        Comparison a = new Comparison("a", Operator.EQUALS, new Literal("1"));
        Comparison b = new Comparison("b", Operator.NOT_EQUALS, new Literal("2"));
        Comparison c = new Comparison("c", Operator.LESS_OR_EQUAL, new Literal("-3.5"));

        assertThat(JqlParser.parse("a=1 or b!=2 and c<=-3.5").where())
                .contains(new Or(List.of(a, new And(List.of(b, c)))));
        assertThat(JqlParser.parse("(a = 1 || b != 2) && c <= -3.5").where())
                .contains(new And(List.of(new Or(List.of(a, b)), c)));
    }

    @Test
    void quotesKeepSpacesAndEscapes() {
        assertThat(JqlParser.parse("\"Opportunity score\" = 'it\\'s'").where())
                .contains(new Comparison("Opportunity score", Operator.EQUALS, new Literal("it's")));
    }

    @Test
    void functionsCarryTheirArguments() {
        assertThat(JqlParser.parse("issue not in f(\"FT-1\", x)").where())
                .contains(new Comparison("issue", Operator.NOT_IN, new Call("f", List.of("FT-1", "x"))));
    }

    @Test
    void anOrderAloneIsAQuery() {
        Jql jql = JqlParser.parse("order by cf[10001] desc, key");

        assertThat(jql.where()).isEmpty();
        assertThat(jql.order()).containsExactly(new Sort("cf[10001]", true), new Sort("key", false));
    }

    @Test
    void anErrorNamesItsPlace() {
        assertThatThrownBy(() -> JqlParser.parse("a = \"open"))
                .hasMessageContaining("'open' has not been completed")
                .hasMessageContaining("character 5");
        assertThatThrownBy(() -> JqlParser.parse("a b")).hasMessageContaining("but got 'b'. (line 1, character 3)");
    }

    @Test
    void aReservedWordIsAValueOnlyInQuotes() {
        assertThat(JqlParser.quoted("FT")).isEqualTo("FT");
        assertThat(JqlParser.quoted("Add")).isEqualTo("\"Add\"");
        assertThat(JqlParser.parse("project = " + JqlParser.quoted("say \"in\""))
                        .where())
                .contains(new Comparison("project", Operator.EQUALS, new Literal("say \"in\"")));
        assertThatThrownBy(() -> JqlParser.parse("project = Add")).hasMessageContaining("reserved JQL word");
    }

    @Test
    void escapesStandForOneCharacterAndOthersAreRefused() {
        String plus = "\\" + "u002b";

        assertThat(JqlParser.parse("a = 'x" + plus + "y\\\\z\\tw'").where())
                .contains(new Comparison("a", Operator.EQUALS, new Literal("x+y\\z\tw")));
        assertThatThrownBy(() -> JqlParser.parse("a = 'x\\qy'"))
                .hasMessageContaining("'\\q' is an illegal JQL escape sequence")
                .hasMessageContaining("character 7");
    }
}
