package fr.guichet.table;

import fr.guichet.common.valeur.Masque;
import fr.guichet.regles.Convention;

/** Lines and numbers without the leading zeros by which two writings of one thing may differ. */
final class Canonique {

    /** What makes a line of an émetteur the same one from a file to the next. */
    record Cle(String amc, String signataire, String type, String critere, String libelle) {}

    private Canonique() {}

    /**
     * A line without any number is known by the label of its signataire: nothing else tells « CGSS
     * CAYENNE » from « CNMSS ».
     */
    static Cle cle(Convention c) {
        return new Cle(
                numero(c.numeroAmc()),
                numero(c.numeroSignataire()),
                c.typeConvention(),
                critere(c),
                c.numeroAmc() == null ? c.libelleSignataire() : null);
    }

    /** The line, its numbers without leading zeros. */
    static Convention ligne(Convention c) {
        return avec(
                c,
                numero(c.numeroAmc()),
                numero(c.numeroSignataire()),
                critere(c),
                numero(c.operateurReglement()));
    }

    /**
     * The line received, with the characters of the base where it only differs from them by leading
     * zeros. A CSR is the exception: nine characters received mend eight that were kept.
     */
    static Convention garderZeros(Convention base, Convention recue) {
        return avec(
                recue,
                garder(base.numeroAmc(), recue.numeroAmc()),
                garder(base.numeroSignataire(), recue.numeroSignataire()),
                critereSansZero(base, recue) ? base.critereSecondaire() : recue.critereSecondaire(),
                garder(base.operateurReglement(), recue.operateurReglement()));
    }

    private static boolean critereSansZero(Convention base, Convention recue) {
        return base.critereSecondaire() != null
                && recue.critereSecondaire() != null
                && base.critereSecondaire().length() > recue.critereSecondaire().length()
                && critere(base).equals(critere(recue));
    }

    /** The first writing of a number, where the second only differs by leading zeros. */
    static String garder(String base, String recue) {
        return base != null && recue != null && numero(base).equals(numero(recue)) ? base : recue;
    }

    private static String critere(Convention c) {
        var critere = c.critereSecondaire();
        return c.gestionUnique()
                        && critere != null
                        && critere.length() == Masque.LONGUEUR
                        && critere.charAt(0) == '0'
                ? critere.substring(1)
                : critere;
    }

    /** Of digits, or a mask: anything else begins with no zero to lose. */
    static String numero(String numero) {
        if (numero == null || numero.charAt(0) != '0') {
            return numero;
        }
        int debut = 0;
        while (debut < numero.length() - 1 && numero.charAt(debut) == '0') {
            debut++;
        }
        return numero.substring(debut);
    }

    private static Convention avec(
            Convention c, String amc, String signataire, String critere, String operateur) {
        return new Convention(
                c.libelleAmc(),
                amc,
                signataire,
                c.libelleSignataire(),
                c.typeConvention(),
                critere,
                c.usageAttestation(),
                operateur,
                c.typeAccord(),
                c.codeAiguillageSts(),
                c.groupee(),
                c.desactivationSts(),
                c.dreAnnulation(),
                c.codeRoutage(),
                c.identifiantHote(),
                c.nomDomaine());
    }
}
