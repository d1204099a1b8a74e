package org.outcomeroadmap.workbench.host;

/** One kind of module that a descriptor can declare. */
@FunctionalInterface
interface ModuleKind {

    /**
     * Switches a module on.
     *
     * @param module its element
     * @param app the app that declares it, whose context has started
     * @return what switches it off again
     * @throws RuntimeException if it can't be switched on; the whole app fails then
     */
    Runnable enable(Xml module, App app);
}
