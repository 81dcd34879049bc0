package fr.guichet.patient;

import fr.guichet.common.Messages;
import fr.guichet.organisme.Caisses;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The top of a file.
 *
 * @param details age, number and caisse, as far as they are known
 * @param alarmes those to be shown today
 */
record Entete(String nom, String details, List<String> alarmes) {

    /** For a patient not kept yet. */
    static final Entete NEUF =
            new Entete(
                    Messages.text("patient.nouveau"),
                    Messages.text("patient.nouveau.aide"),
                    List.of());

    static Entete de(Dossier dossier, Caisses caisses, LocalDate jour) {
        var patient = dossier.patient();
        var amo = patient.amo();
        var details =
                Stream.of(
                                naissance(amo.dateNaissance(), jour),
                                amo.nir() == null ? null : amo.nir().texte(),
                                amo.codeGestion().map(caisses::libelle).orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        var alarmes =
                dossier.alarmes().stream().filter(a -> a.sonne(jour)).map(Alarme::texte).toList();
        return new Entete(patient.nomComplet(), details, alarmes);
    }

    private static String naissance(DateNaissance date, LocalDate jour) {
        if (date == null) {
            return null;
        }
        var age = date.age(jour);
        return age.isEmpty()
                ? Messages.text("patient.ne", date.texte())
                : Messages.count("patient.age", age.getAsInt())
                        + " · "
                        + Messages.text("patient.ne", date.texte());
    }
}
