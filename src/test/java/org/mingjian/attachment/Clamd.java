package org.mingjian.attachment;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks INSTREAM as clamd does; the real one needs signatures from the network. */
public final class Clamd implements AutoCloseable {

    /** The harmless text that every scanner takes for a virus, put together so that this file is none. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;

    private Clamd(ServerSocket server) {
        this.server = server;
    }

    public static Clamd start() {
        try {
            Clamd clamd = new Clamd(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(clamd::serve);
            thread.setDaemon(true);
            thread.start();
            return clamd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                answer(client);
            } catch (IOException e) {
                // the test is over, or one client broke off
            }
        }
    }

    private static void answer(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        in.readNBytes("zINSTREAM\0".length());
        boolean infected = false;
        for (int size; (size = in.readInt()) > 0; ) {
            infected |= new String(in.readNBytes(size), StandardCharsets.ISO_8859_1).contains("EICAR");
        }
        String answer = infected ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
