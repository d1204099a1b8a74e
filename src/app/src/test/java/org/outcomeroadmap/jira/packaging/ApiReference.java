package org.outcomeroadmap.jira.packaging;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.outcomeroadmap.signature.Source;

/**
 * One thing of Jira that the app's byte code names.
 *
 * @param owner internal name of the type as the byte code names it
 * @param member name, empty for the type itself
 * @param descriptor empty for the type itself
 * @param kind type, field, constructor, method, or implements for a method that the app writes and Jira calls
 */
record ApiReference(String owner, String member, String descriptor, String kind, Source source)
        implements Comparable<ApiReference> {

    /** The line of the list: class, member, descriptor, kind, level, source. */
    String line() {
        return String.join(
                "\t",
                owner.replace('/', '.'),
                member,
                descriptor,
                kind,
                String.valueOf(source.level()),
                source.title());
    }

    @Override
    public int compareTo(ApiReference other) {
        return line().compareTo(other.line());
    }

    /** Everything of Jira that a class of the app names. */
    static Set<ApiReference> of(String className) {
        Collector collector = new Collector();
        ClassReader reader = new ClassReader(AppJar.bytes(className.replace('.', '/') + ".class"));
        reader.accept(collector, 0);
        reader.accept(new ClassRemapper(new ClassWriter(0), collector.types()), 0);
        collector.addImplemented(AppJar.load(className));
        return collector.found;
    }

    private static final class Collector extends ClassVisitor {
        private final Set<ApiReference> found = new TreeSet<>();

        Collector() {
            super(Opcodes.ASM9);
        }

        Remapper types() {
            return new Remapper(Opcodes.ASM9) {
                @Override
                public String map(String internalName) {
                    SignatureModule.type(internalName)
                            .ifPresent(type -> found.add(
                                    new ApiReference(internalName, "", "", "type", SignatureModule.seen(type))));
                    return internalName;
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int op, String owner, String member, String type, boolean isInterface) {
                    add(owner, member, type, member.equals("<init>") ? "constructor" : "method");
                }

                @Override
                public void visitFieldInsn(int op, String owner, String member, String type) {
                    add(owner, member, type, "field");
                }

                @Override
                public void visitInvokeDynamicInsn(String member, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            boolean creates = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
                            add(
                                    handle.getOwner(),
                                    handle.getName(),
                                    handle.getDesc(),
                                    creates ? "constructor" : "method");
                        }
                    }
                    // The first argument of a lambda's bootstrap is the erased type of the method it implements.
                    if (arguments.length > 0 && arguments[0] instanceof Type erased) {
                        add(Type.getReturnType(type).getInternalName(), member, erased.getDescriptor(), "implements");
                    }
                }
            };
        }

        private void add(String owner, String member, String descriptor, String kind) {
            SignatureModule.type(owner)
                    .flatMap(type -> SignatureModule.member(type, member, descriptor))
                    .ifPresent(link ->
                            found.add(new ApiReference(owner, member, descriptor, kind, SignatureModule.seen(link))));
        }

        /** Methods of the class that Jira calls through one of its own types. */
        void addImplemented(Class<?> type) {
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers())) {
                    String descriptor = Type.getMethodDescriptor(method);
                    SignatureModule.lineage(type)
                            .flatMap(parent -> SignatureModule.member(parent, method.getName(), descriptor).stream())
                            .map(Member::getDeclaringClass)
                            .findFirst()
                            .ifPresent(parent ->
                                    add(Type.getInternalName(parent), method.getName(), descriptor, "implements"));
                }
            }
        }
    }
}
