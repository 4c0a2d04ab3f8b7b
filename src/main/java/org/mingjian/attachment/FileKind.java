package org.mingjian.attachment;

import java.util.Map;

/** 文件类型 the kinds of files in the words of an office, by their media types. */
final class FileKind {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("application/ofd", "OFD"),
            Map.entry("image/jpeg", "JPEG图片"),
            Map.entry("image/png", "PNG图片"),
            Map.entry("image/tiff", "TIFF图片"),
            Map.entry("image/bmp", "BMP图片"),
            Map.entry("text/plain", "文本文件"),
            Map.entry("text/html", "网页"),
            Map.entry("application/msword", "Word文档"),
            Map.entry("application/vnd.ms-excel", "Excel表格"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word文档"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel表格"),
            Map.entry("audio/mpeg", "MP3录音"),
            Map.entry("audio/vnd.wave", "WAV录音"),
            Map.entry("video/mp4", "MP4录像"),
            Map.entry("application/x-tika-msoffice", "其他办公文件"),
            Map.entry("application/octet-stream", "未知内容"),
            Map.entry("application/zip", "压缩包"),
            Map.entry("application/x-msdownload", "程序"),
            Map.entry("application/x-dosexec", "程序"),
            Map.entry("application/x-executable", "程序"),
            Map.entry("application/x-bat", "程序"),
            Map.entry("application/x-sh", "程序"));

    private FileKind() {}

    /** The media type itself if there is no word for it. */
    static String name(String mediaType) {
        return NAMES.getOrDefault(mediaType, mediaType);
    }
}
