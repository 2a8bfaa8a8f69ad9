package salaklang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Ports of this machine. */
public final class Ports {

    private Ports() {}

    /** One that nobody listens on. */
    public static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isTaken(int port) {
        try (var socket = new ServerSocket(port)) {
            return !socket.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    /** Who listens on it, where the system tells: Linux, and a process that we may look at. */
    public static Optional<ProcessHandle> listener(int port) {
        var socket = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::isReadable)
                .flatMap(table -> lines(table))
                .map(line -> line.trim().split("\\s+"))
                .filter(row -> row.length > 9 && row[3].equals("0A"))
                .filter(row -> row[1].endsWith(String.format(":%04X", port)))
                .map(row -> "socket:[" + row[9] + "]")
                .findFirst();
        return socket.flatMap(name -> ProcessHandle.allProcesses()
                .filter(process -> holds(process, name))
                .findFirst());
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.anyMatch(file -> linksTo(file, socket));
        } catch (IOException | UncheckedIOException notOurs) {
            return false;
        }
    }

    private static boolean linksTo(Path file, String target) {
        try {
            return Files.readSymbolicLink(file).toString().equals(target);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
