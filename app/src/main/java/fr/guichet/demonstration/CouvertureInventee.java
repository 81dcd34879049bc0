package fr.guichet.demonstration;

import fr.guichet.regles.Justificatif;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of couvertures.csv: what a card prints. Public for Jdbi, which reads it by its names.
 *
 * @param patient the number of its holder
 * @param nir « = » for the patient's own; null when the card prints none
 * @param tiersPayantDentaire null when nobody looked
 * @param attendu the mode the rules conclude to that day; null for a period past or to come
 */
public record CouvertureInventee(
        String patient,
        Justificatif justificatif,
        String numeroAmc,
        String organisme,
        String types,
        String critereSecondaire,
        LocalDate du,
        LocalDate au,
        boolean tiersPayantAmc,
        Boolean tiersPayantDentaire,
        boolean mentionDre,
        String nir,
        String numeroAdherent,
        String nomDomaine,
        boolean attestationRecue,
        String attendu) {

    private static final String MEME_NIR = "=";

    /**
     * @param jour the day the years of the file are counted from
     */
    static List<CouvertureInventee> lire(LocalDate jour) {
        return Ressource.cellules("couvertures.csv").stream().map(c -> de(c, jour)).toList();
    }

    private static CouvertureInventee de(String[] c, LocalDate jour) {
        return new CouvertureInventee(
                c[0],
                Justificatif.valueOf(c[1]),
                Ressource.ouRien(c[2]),
                Ressource.ouRien(c[3]),
                Ressource.ouRien(c[4]),
                Ressource.ouRien(c[5]),
                date(c[6], jour),
                date(c[7], jour),
                oui(c[8]),
                c[9].isEmpty() ? null : Boolean.valueOf(oui(c[9])),
                oui(c[10]),
                Ressource.ouRien(c[11]),
                Ressource.ouRien(c[12]),
                Ressource.ouRien(c[13]),
                oui(c[14]),
                Ressource.ouRien(c[15]));
    }

    /** The NIR the card prints. */
    String nirSupport(PatientInvente porteur) {
        return MEME_NIR.equals(nir) ? porteur.nir().numero() : nir;
    }

    private static boolean oui(String cellule) {
        return cellule.equals("oui");
    }

    /** « 31/12/-1 »: the last day of the year before. */
    private static LocalDate date(String cellule, LocalDate jour) {
        if (cellule.isEmpty()) {
            return null;
        }
        var parts = cellule.split("/");
        return LocalDate.of(
                jour.getYear() + Integer.parseInt(parts[2]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[0]));
    }
}
