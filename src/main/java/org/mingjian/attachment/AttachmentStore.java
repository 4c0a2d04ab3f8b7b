package org.mingjian.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where the bytes of attachments are kept. What was stored is never changed. */
interface AttachmentStore {

    /** Keeps a copy of the file under a new key. What a failure leaves behind is gone after {@link #forget}. */
    void keep(String key, Path file) throws IOException;

    /** Removes what is under the key, if anything is: nobody will ask for it. */
    void forget(String key) throws IOException;

    /**
     * The bytes under a key, to be closed by the caller.
     *
     * @throws java.nio.file.NoSuchFileException if there are none
     */
    InputStream open(String key) throws IOException;

    /** Two characters of the key, then all of it: the same in a folder and in a bucket, so that one can become the other. */
    static String place(String key) {
        String name = UUID.fromString(key).toString();
        return name.substring(0, 2) + "/" + name;
    }
}
