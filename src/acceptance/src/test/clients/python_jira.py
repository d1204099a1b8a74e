"""Works with the site through python-jira, as scripts of Jira's users do.

Usage: python_jira.py URL PROJECT OUTCOME EPIC, with the app set up in the project, and the epic targeting the outcome,
whose opportunity score is 20.
"""

import io
import sys

from jira import JIRA, JIRAError

URL, PROJECT, OUTCOME, EPIC = sys.argv[1:5]


def connect(user):
    return JIRA(server=URL, basic_auth=(user, user), max_retries=0, get_server_info=True)


def step(name, holds):
    if not holds:
        raise AssertionError(name)
    print("ok " + name)


def refused(status, words, call, *args, **kwargs):
    """The error of a call that must fail, in Jira's status and words."""
    try:
        call(*args, **kwargs)
    except JIRAError as error:
        text = error.text if error.response is None else error.response.text
        if error.status_code != status or words not in text:
            raise AssertionError("expected %s %r, got %s %r" % (status, words, error.status_code, text)) from error
        return True
    raise AssertionError("%s was not refused" % words)


rita, dana, admin, lena = connect("rita"), connect("dana"), connect("admin"), connect("lena")
fields = {field["name"]: field["id"] for field in rita.fields()}


def about_the_site():
    step("server", rita.server_info()["deploymentType"] == "Server" and rita.myself()["name"] == "rita")
    step("constants", "Customer Success Outcome" in {kind.name for kind in rita.issue_types()}
         and {"To Do", "In Progress", "Done"} <= {status.name for status in rita.statuses()}
         and "Done" in {resolution.name for resolution in rita.resolutions()}
         and rita.priority("3").name == "Medium"
         and "Outcome" in {kind.name for kind in rita.issue_link_types()})
    step("users", rita.user("paula").displayName.startswith("Paula")
         and "dana" in {user.name for user in rita.search_users("dana")}
         and "lena" not in {user.name for user in rita.search_assignable_users_for_issues(".", project=PROJECT)})
    project = rita.project(PROJECT)
    step("project", project.key == PROJECT and PROJECT in {one.key for one in rita.projects()}
         and "Administrators" in rita.project_roles(PROJECT))
    step("missing things", refused(404, "No project could be found", rita.project, "NOPE")
         and refused(404, "does not exist", rita.user, "nobody"))


def issues():
    story = rita.create_issue(project=PROJECT, summary="Share photos", issuetype={"name": "Story"},
                              labels=["sharing"], **{fields["Epic Link"]: EPIC})
    step("create", story.fields.summary == "Share photos" and getattr(story.fields, fields["Epic Link"]) == EPIC)
    story.update(summary="Share trips", fields={"priority": {"name": "High"}})
    story.update(update={"labels": [{"add": "trips"}, {"remove": "sharing"}]})
    story = rita.issue(story.key, expand="changelog,names,transitions")
    step("edit", story.fields.summary == "Share trips" and story.fields.priority.name == "High"
         and story.fields.labels == ["trips"])
    step("changelog", "summary" in {item.field for change in story.changelog.histories for item in change.items})
    rita.assign_issue(story, "dana")
    step("assign", rita.issue(story.key).fields.assignee.name == "dana"
         and refused(400, "cannot be assigned", rita.assign_issue, story, "lena"))
    step("meta", fields["Job"] in rita.createmeta(
        PROJECT, issuetypeNames="Customer Success Outcome", expand="projects.issuetypes.fields"
    )["projects"][0]["issuetypes"][0]["fields"] and "summary" in rita.editmeta(story)["fields"])
    made = rita.create_issues([
        {"project": {"key": PROJECT}, "issuetype": {"name": "Task"}, "summary": "One"},
        {"project": {"key": PROJECT}, "issuetype": {"name": "Epic"}, "summary": "No name"}])
    step("create several", made[0]["status"] == "Success" and "Epic Name is required" in str(made[1]["error"]))
    step("delete", refused(403, "", connect("lena").issue(made[0]["issue"].key).delete))
    made[0]["issue"].delete()
    step("deleted", refused(404, "Issue Does Not Exist", rita.issue, made[0]["issue"].key))
    return story


def parts_of(story):
    comment = rita.add_comment(story, "Seen in interviews")
    comment.update(body="Seen in ten interviews")
    step("comment", [one.body for one in rita.comments(story)] == ["Seen in ten interviews"]
         and refused(403, "permission", connect("dana").comment(story.key, comment.id).update, body="x"))
    comment.delete()
    step("comment deleted", rita.comments(story) == [])
    file = rita.add_attachment(story, io.BytesIO(b"a,b\n1,2\n"), filename="wave 1.csv")
    step("attach", rita.attachment(file.id).get() == b"a,b\n1,2\n"
         and [one.filename for one in rita.issue(story.key).fields.attachment] == ["wave 1.csv"])
    file.delete()
    step("detached", refused(404, "does not exist", rita.attachment, file.id))
    rita.create_issue_link("Blocks", story.key, EPIC, comment={"body": "First things first"})
    link = rita.issue(story.key).fields.issuelinks[0]
    step("link", link.type.name == "Blocks" and link.outwardIssue.key == EPIC and rita.issue_link(link.id).id == link.id
         and "First things first" in {one.body for one in rita.comments(story)})
    link.delete()
    step("unlinked", rita.issue(story.key).fields.issuelinks == []
         and refused(404, "No issue link type", rita.create_issue_link, "Nothing", story.key, EPIC))
    names = {one["name"]: one["id"] for one in rita.transitions(story, expand="transitions.fields")}
    rita.transition_issue(story, "Done", resolution={"name": "Won't Do"}, comment="Not this year")
    done = rita.issue(story.key).fields
    step("transition", "Done" in names and done.status.name == "Done" and done.resolution.name == "Won't Do"
         and refused(400, "", rita.transition_issue, story, "9999"))


def searching():
    found = rita.search_issues('project = %s AND "Opportunity score" > 15' % PROJECT)
    step("search by score", [one.key for one in found] == [OUTCOME] and found.total == 1
         and getattr(found[0].fields, fields["Opportunity score"]) == 20.0
         and getattr(found[0].fields, fields["Opportunity type"]) == "extremely-underserved")
    step("functions", [one.key for one in rita.search_issues("issue in outcomesTargetedBy(%s)" % EPIC)] == [OUTCOME]
         and [one.key for one in rita.search_issues("issue in epicsTargeting(%s)" % OUTCOME)] == [EPIC]
         and [one.key for one in rita.search_issues(
             "project = %s AND issue in outcomesOfType(extremely-underserved)" % PROJECT)] == [OUTCOME]
         and rita.search_issues("issue in untargetedOutcomes(%s)" % PROJECT).total == 0)
    step("pages", len(rita.search_issues("project = %s order by key" % PROJECT, maxResults=1)) == 1
         and len(rita.search_issues("project = %s" % PROJECT, maxResults=False)) >= 3)
    step("refused queries", refused(400, "does not exist or you do not have permission",
                                    rita.search_issues, "colour = red")
         and refused(400, "Error in the JQL Query", rita.search_issues, "project =")
         and refused(400, "", rita.search_issues, "issue in outcomesOfType(wonderful)")
         and refused(400, "was", rita.search_issues, "status was Done"))


def filters_and_boards():
    jql = "project = %s" % PROJECT
    mine = rita.create_filter("Work in " + PROJECT, "All of it", jql, favourite=True)
    step("filter", rita.filter(mine.id).jql == jql and mine.id in {one.id for one in rita.favourite_filters()}
         and rita.search_issues("filter = %s" % mine.id).total == rita.search_issues(jql).total
         and refused(400, "not available", dana.filter, mine.id))
    rita.update_filter(mine.id, name="Outcomes of " + PROJECT, jql=jql + ' AND "Opportunity score" > 15')
    step("filter changed", rita.search_issues('filter = "Outcomes of %s"' % PROJECT).total == 1)
    board = [one for one in rita.boards(projectKeyOrID=PROJECT)][0]
    step("boards", board.type == "scrum" or refused(400, "does not support sprints", rita.sprints, board.id))
    own = rita.create_board("Roadmap of " + PROJECT, mine.id, preset="scrum")
    step("own board", own.id in {one.id for one in rita.boards(type="scrum")} and rita.sprints(own.id) == [])
    own.delete()
    step("board deleted", own.id not in {one.id for one in rita.boards()})
    task = rita.create_issue(project=PROJECT, summary="Into the epic", issuetype={"name": "Task"})
    rita.add_issues_to_epic(EPIC, [task.key])
    step("epic", getattr(rita.issue(task.key).fields, fields["Epic Link"]) == EPIC)


def who_may_what(story):
    hidden = rita.create_issue(project=PROJECT, summary="Hidden", issuetype={"name": "Task"},
                               security={"name": "Research only"})
    step("hidden issue", refused(404, "Issue Does Not Exist", dana.issue, hidden.key)
         and lena.issue(hidden.key).fields.security.name == "Research only"
         and hidden.key not in {one.key for one in dana.search_issues("project = %s" % PROJECT, maxResults=False)})
    step("lena may only look", refused(403, "", lena.issue(story.key).update, summary="x")
         and refused(403, "", lena.create_issue, project=PROJECT, summary="x", issuetype={"name": "Task"})
         and refused(403, "", lena.add_attachment, story.key, io.BytesIO(b"x"), filename="x.txt"))
    step("nobody", refused(401, "", JIRA, server=URL, basic_auth=("rita", "wrong"), max_retries=0, get_server_info=False,
                           validate=True))


about_the_site()
made = issues()
parts_of(made)
searching()
filters_and_boards()
who_may_what(made)
print("all good")
