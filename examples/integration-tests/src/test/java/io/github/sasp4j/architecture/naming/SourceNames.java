package io.github.sasp4j.architecture.naming;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The names that source files declare: packages, types, methods, fields, parameters and variables. */
final class SourceNames extends TreePathScanner<Void, List<DeclaredName>> {

    private SourceNames() {}

    static List<DeclaredName> of(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<DeclaredName> names = new ArrayList<>();
        try (StandardJavaFileManager sources = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, sources, null, null, null, sources.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                new SourceNames().scan(unit, names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, List<DeclaredName> names) {
        if (unit.getPackageName() != null) {
            add(DeclaredName.Kind.PACKAGE, unit.getPackageName().toString(), names);
        }
        return super.visitCompilationUnit(unit, names);
    }

    @Override
    public Void visitClass(ClassTree type, List<DeclaredName> names) {
        boolean topLevel = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
        add(
                topLevel ? DeclaredName.Kind.TYPE : DeclaredName.Kind.NESTED_TYPE,
                type.getSimpleName().toString(),
                names);
        return super.visitClass(type, names);
    }

    @Override
    public Void visitMethod(MethodTree method, List<DeclaredName> names) {
        add(DeclaredName.Kind.METHOD, method.getName().toString(), names);
        return super.visitMethod(method, names);
    }

    @Override
    public Void visitVariable(VariableTree variable, List<DeclaredName> names) {
        add(DeclaredName.Kind.VARIABLE, variable.getName().toString(), names);
        return super.visitVariable(variable, names);
    }

    private void add(DeclaredName.Kind kind, String name, List<DeclaredName> names) {
        Path file = Path.of(getFile().toUri());
        names.add(new DeclaredName(kind, name, file));
    }

    private FileObject getFile() {
        return getCurrentPath().getCompilationUnit().getSourceFile();
    }
}
