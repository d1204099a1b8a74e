package org.outcomeroadmap.survey;

import java.util.regex.Pattern;
import org.outcomeroadmap.survey.format.HeaderText;

/** Which columns hold names, e-mail addresses, network addresses, phone numbers or places of people, by their names. */
final class PersonalColumns {
    private static final Pattern PERSONAL =
            Pattern.compile("(.*_)?(e_?mails?|mail|e_?mail_?adress[e]?|(e_?)?mail_?address(es)?|recipient_?email)(_.*)?"
                    + "|(.*_)?ip(_?v[46])?(_?addresse?s?)?|.*ipaddress"
                    + "|(.*_)?(tele)?(phone|fon|fax)(_?(number|no|nr|nummer))?|(.*_)?(mobile|cell|handy)(_?(number|phone|nummer|no|nr))?"
                    + "|name|names|nom|(.*_)?nachname|(.*_)?vorname|(.*_)?surname|(.*_)?nickname|user_?name|login"
                    + "|(.*_)?(first|last|full|middle|given|family|maiden)_?names?"
                    + "|recipient_?(first|last)?_?name"
                    + "|(your|user|display|recipient|respondent|customer|contact|participant|person|employee|client)_names?"
                    + "|(.*_)?(street|postal|home|mailing)_?address(_.*)?|address|adresse|anschrift"
                    + "|(location_?)?(latitude|longitude)|(date_of_birth|birth_?date|birthday|geburtsdatum)");

    private PersonalColumns() {}

    /** Whether a column of this name is taken for personal. */
    static boolean isPersonal(String columnName) {
        return PERSONAL.matcher(HeaderText.plain(columnName)).matches();
    }
}
