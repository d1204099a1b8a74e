package webwork.action;

import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** A page action of Jira. */
@Seen(POKER)
public interface Action {
    @Seen(UNPROVEN)
    String execute() throws Exception;
}
