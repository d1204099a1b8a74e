package com.atlassian.jira.plugin.jql.function;

import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.SOFTWARE_10;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import org.outcomeroadmap.signature.Seen;

/** Base of JQL functions. Four methods are left to write. */
@Seen(POKER)
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor descriptor;

    public AbstractJqlFunction() {}

    @Seen(SOFTWARE_10)
    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.descriptor = moduleDescriptor;
    }

    @Seen(SOFTWARE_10)
    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    @Seen(SOFTWARE_10)
    @Override
    public boolean isList() {
        return descriptor.isList();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != expected) {
            messages.addErrorMessage(operand.getName() + " takes " + expected + " arguments");
        }
        return messages;
    }
}
