package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import java.util.Map;

/** A Camunda Form on the page, known by the labels that people read. */
public final class Form {

    private final Locator form;

    Form(Locator form) {
        this.form = form;
    }

    /** Fills in several fields in the order of the map. */
    public Form fills(Map<String, String> values) {
        values.forEach(this::fills);
        return this;
    }

    /**
     * Fills in the field with this label. Text and numbers are written, a date is written as {@code 2026-06-01}, a choice
     * is made by its text, and a box is ticked for {@code 是}.
     */
    public Form fills(String label, String value) {
        Locator field = field(label);
        String kind = String.valueOf(field.getAttribute("class"));
        if (kind.contains("-select")) {
            choose(field, value);
        } else if (kind.contains("-radio")) {
            field.getByLabel(Words.exactly(value)).check();
        } else if (kind.contains("-checkbox") && !kind.contains("-checklist")) {
            field.locator("input").setChecked(value.equals("是"));
        } else if (kind.contains("-checklist")) {
            field.getByLabel(Words.exactly(value)).check();
        } else if (kind.contains("-datetime")) {
            date(field, value);
        } else {
            field.locator("input, textarea").first().fill(value);
        }
        return this;
    }

    /** Chooses the first entry of the list that has this in its text. */
    public Form choosesLike(String label, String part) {
        Locator field = field(label);
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new FilterOptions().setHasText(part))
                .first()
                .click();
        return this;
    }

    /** What stands in the field. */
    public String value(String label) {
        return field(label).locator("input, textarea").first().inputValue();
    }

    /** The field with this label, with all that belongs to it. */
    public Locator field(String label) {
        return form.locator(".fjs-form-field")
                .filter(new FilterOptions()
                        .setHas(form.page()
                                .locator("label, legend")
                                .filter(new FilterOptions().setHasText(Words.exactly(label)))))
                .last();
    }

    private static void choose(Locator field, String value) {
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new FilterOptions().setHasText(Words.exactly(value)))
                .click();
    }

    private static void date(Locator field, String day) {
        Locator input = field.locator("input.flatpickr-input, input.fjs-input").first();
        String asWritten = day.replace("-0", "-").replace('-', '/');
        input.click();
        input.fill("");
        input.pressSequentially(asWritten, new PressSequentiallyOptions());
        input.press("Enter");
        assertThat(input).hasValue(asWritten);
    }
}
