package org.mingjian.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 文书种类 a paper of the catalogue.
 *
 * @param code its word in addresses, and the name of its template
 * @param group the Chinese heading it stands under
 * @param stage the module word of the stage it belongs to
 * @param after it is offered once one of these steps was completed; empty if reaching the stage is enough
 * @param when it is offered only if the record says one of these values under each of these form keys
 * @param matters the approval matters whose opinions it shows; empty if it shows none
 * @param numberKind the kind of number it draws when it is first made; null if it draws none
 * @param numberField the field under which its number is on record already; null if it is not
 * @param basis the article that asks for it, or where its name comes from
 * @param local whether the name is a local one and not of a statute
 */
public record Paper(
        String code,
        String name,
        String group,
        String stage,
        List<String> after,
        Map<String, List<String>> when,
        List<String> matters,
        @Nullable String numberKind,
        @Nullable String numberField,
        String basis,
        boolean local) {

    public Paper {
        after = List.copyOf(after);
        when = Map.copyOf(when);
        matters = List.copyOf(matters);
        if (numberKind != null && numberField != null) {
            throw new IllegalArgumentException("文书的文号或者新编，或者取自案卷：" + code);
        }
    }
}
