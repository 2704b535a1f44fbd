package io.github.sasp4j.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page {@code sasp.1}, made of what the commands say of themselves. */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** The page of a program and its commands, in the language of {@code man}. */
    static String of(CommandLine program) {
        ManPage page = new ManPage();
        page.write(program);
        return page.page.toString();
    }

    private void write(CommandLine program) {
        CommandSpec spec = program.getCommandSpec();
        line(".TH SASP 1");
        line(".SH NAME");
        text(spec.name() + " - " + words(spec.usageMessage().description()));
        line(".SH SYNOPSIS");
        text(spec.name() + " COMMAND [OPTION...] [ARGUMENT...]");
        line(".SH COMMANDS");
        for (CommandLine command : program.getSubcommands().values()) {
            write(command.getCommandSpec());
        }
        line(".SH ENVIRONMENT");
        item("SASP_LOGIN_PASSWORD", "The password of the account that --login names.");
        item("COLUMNS", "How wide text is written.");
        line(".SH EXIT STATUS");
        exitCodes(program).forEach(this::item);
    }

    private void write(CommandSpec command) {
        line(".SS " + escaped(command.name()));
        text(words(command.usageMessage().description()));
        command.positionalParameters().stream()
                .filter(argument -> !argument.hidden())
                .forEach(this::item);
        command.options().stream().filter(option -> !option.hidden()).forEach(this::item);
    }

    private void item(ArgSpec argument) {
        String name = argument instanceof OptionSpec option
                ? String.join(", ", option.names()) + (takesValue(option) ? " " + option.paramLabel() : "")
                : argument.paramLabel();
        item(name, words(argument.description()));
    }

    private void item(String name, String words) {
        line(".TP");
        line(".B " + escaped(name));
        text(words);
    }

    /** Those of all commands; where commands say different things, the first one counts. */
    private static Map<String, String> exitCodes(CommandLine program) {
        Map<String, String> codes = new TreeMap<>(ManPage::byNumber);
        program.getSubcommands()
                .values()
                .forEach(command ->
                        command.getCommandSpec().usageMessage().exitCodeList().forEach(codes::putIfAbsent));
        return codes;
    }

    private static int byNumber(String one, String other) {
        return Integer.compare(firstNumber(one), firstNumber(other));
    }

    private static int firstNumber(String codes) {
        return Integer.parseInt(codes.strip().replaceFirst("\\D.*", ""));
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    private static String words(String... lines) {
        return String.join(" ", List.of(lines));
    }

    private void text(String words) {
        Arrays.stream(words.split("\n", -1)).map(ManPage::escaped).forEach(this::line);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** A line that begins with a dot or an apostrophe would be a request, a dash a hyphen. */
    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
