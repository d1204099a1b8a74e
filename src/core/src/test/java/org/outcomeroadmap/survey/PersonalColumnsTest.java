package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalColumnsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "First Name",
                "lastName",
                "RecipientLastName",
                "RecipientFirstName",
                "RecipientEmail",
                "Full name",
                "Your name",
                "Vorname",
                "Nachname",
                "E-Mail",
                "Email Address",
                "email",
                "Contact e-mail",
                "IP Address",
                "IPAddress",
                "ip",
                "Phone",
                "phone_number",
                "Telephone",
                "Telefon",
                "Mobile number",
                "LocationLatitude",
                "Longitude",
                "Postal address",
                "Date of birth"
            })
    void isPersonal(String column) {
        assertThat(PersonalColumns.isPersonal(column)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Product name",
                "Plan",
                "company_name",
                "market",
                "Response ID",
                "tip",
                "shipping",
                "microphone",
                "cell_count",
                "Membership",
                "mailing frequency",
                "Filename",
                "age",
                "spend"
            })
    void isNotPersonal(String column) {
        assertThat(PersonalColumns.isPersonal(column)).isFalse();
    }
}
