package org.outcomeroadmap.signature;

/**
 * A public source in which signatures were seen: Javadoc, or open code that compiles against the real artifact.
 *
 * <p>Its {@link #level() level} says how far the evidence reaches: 1 seen on Jira 11, 2 seen on Jira 10 or older only,
 * 3 not proved.
 */
public enum Source {
    /** Scrum Poker for Jira, commit bb652fd. */
    POKER(1, "codescape/jira-scrum-poker bb652fd, Jira 11.3.1"),
    /** Atlassian's Slack integration, commit 94c50dc. */
    SLACK(1, "atlassian-labs/atlassian-slack-integration-server 94c50dc, Jira 11.0.0"),
    /** BootstrAPI, commit 4c9d6271. */
    BOOTSTRAPI(1, "deftdevs/bootstrapi 4c9d6271, Jira 11.3.10"),
    /** Development panels for Jira, commit 90633ca. */
    PANELS(1, "alanmosely/basic-jira-development-panels 90633ca, Jira 11.3.10"),
    /** Javadoc of Jira Software 11, whose classes extend Jira's. */
    SOFTWARE_11(1, "Javadoc docs.atlassian.com/jira-software/11.1.0-m0011, Jira 11.1"),
    /** Atlassian's page "Preparing for Jira 11.0" and its search guide. */
    PREPARING_11(1, "confluence.atlassian.com Preparing for Jira 11.0 and Search API upgrade guide, Jira 11"),
    /** Javadoc of Jira 10. */
    JAVADOC_10(2, "Javadoc docs.atlassian.com/software/jira/docs/api/10.x"),
    /** Javadoc of Jira Software 10.6. */
    SOFTWARE_10(2, "Javadoc docs.atlassian.com/jira-software/10.6.0"),
    /** ONLYOFFICE for Jira, commit daa1ffa. */
    ONLYOFFICE(2, "ONLYOFFICE/onlyoffice-jira daa1ffa, Jira 10.0.0"),
    /** A plan of TestPlanIt that was checked on a running Jira. */
    TESTPLANIT(2, "TestPlanIt Jira Data Center plugin, Jira 10.3.13"),
    /** ConfAPI for Jira, commit 1ab7f35. */
    CONFAPI(2, "aservo/confapi-jira-plugin 1ab7f35, Jira 9.12.5"),
    /** Workflow inheritance for Jira. */
    IGSL(2, "igsl jira-workflow-inheritance, Jira 9.12.11"),
    /** Copy to Clipboard and Unique Regex fields. */
    MARKELOV(
            2,
            "AndreyVMarkelov/copy-to-clipboard-jira-field d12442e and unique-regex-custom-field 8aea3f8, Jira 9.4.15"),
    /** MRIM Sender, commit 12bdf7fa. */
    MRIM(2, "mailru/jira-plugins-mrimsender 12bdf7fa, Jira 9"),
    /** ConDec, commit fbadb349: its test doubles implement whole interfaces. */
    CONDEC(2, "cures-hub/cures-condec-jira fbadb349, Jira 8.20.22"),
    /** Groovy runner of Mail.ru, commit ef39c511. */
    GROOVY(2, "atlascommunity/jira-plugins-groovy ef39c511, Jira 8.13.1"),
    /** Black Duck for Jira, commit a17c3d34: its test doubles implement whole interfaces. */
    BLACKDUCK(2, "blackducksoftware/blackduck-jira a17c3d34, Jira 7.4.5"),
    /** Javadoc of Jira 7 and older. */
    JAVADOC_7(2, "Javadoc docs.atlassian.com/jira/7.x"),
    /** The plugin framework and platform libraries when they were open source. */
    PLATFORM_SOURCE(
            2,
            "open source of plugins framework, SAL and Active Objects plugin (mrdon/PLUG 8b0ed9b, mrdon/SAL 15444fa,"
                    + " Kast0rTr0y/ao-plugin d262c8e)"),
    /** Public generators of test data. */
    SCREEN_APPS(2, "public test-data generators that read screens of a project, Jira version unknown"),
    /** Nothing found: from general knowledge. */
    UNPROVEN(3, "no public source found");

    private final int level;
    private final String title;

    Source(int level, String title) {
        this.level = level;
        this.title = title;
    }

    /** 1 seen on Jira 11, 2 seen on Jira 10 or older only, 3 not proved. */
    public int level() {
        return level;
    }

    /** The source in words: repository and commit or page, and the version it stands for. */
    public String title() {
        return title;
    }
}
