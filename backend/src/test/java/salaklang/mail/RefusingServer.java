package salaklang.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import salaklang.identity.MailSettings;

/** A mail server that knows none of the recipients it is asked for. */
class RefusingServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0);

    RefusingServer() throws IOException {
        var thread = new Thread(this::serve, "refusing-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    SmtpPost post() {
        return new SmtpPost(
                new MailSettings("localhost", socket.getLocalPort(), "sala-klang@example.go.th", null, null, false));
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 here");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.split(" ")[0];
            say(
                    client,
                    command.equals("RCPT")
                            ? "550 5.1.1 No such user here"
                            : command.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
