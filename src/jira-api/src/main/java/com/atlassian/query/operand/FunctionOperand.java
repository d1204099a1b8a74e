package com.atlassian.query.operand;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** A function call in a query. */
@Seen(POKER)
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name, String... args) {
        this.name = name;
        this.args = List.of(args);
    }

    @Seen(UNPROVEN)
    @Override
    public String getName() {
        return name;
    }

    @Seen(GROOVY)
    public List<String> getArgs() {
        return args;
    }
}
