package org.mingjian.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of attachments are kept. What was stored is never changed. */
interface AttachmentStore {

    /** Keeps a copy of the file and answers the key to find it again; nothing stays behind if that fails. */
    String keep(Path file) throws IOException;

    /** The transaction that kept this content has failed: nobody will ask for it. */
    void forget(String key);

    /** The bytes under a key, to be closed by the caller. */
    InputStream open(String key) throws IOException;
}
