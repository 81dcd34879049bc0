package fr.guichet.table.lecture;

import static fr.guichet.table.lecture.Numeros.chiffresSeuls;
import static fr.guichet.table.lecture.Numeros.majuscules;
import static fr.guichet.table.lecture.Numeros.sansEspaces;

import fr.guichet.common.valeur.Masque;
import fr.guichet.convention.Champ;
import fr.guichet.regles.Convention;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a convention of the fields of a line, or tells everything that keeps it from being one.
 * Widths are those of the exchange form; the type is an open list and never refused for itself; no
 * key is checked, as a third of the real AMC numbers fail it.
 */
final class ControleLigne {

    private static final int TYPE = 2;
    private static final int AIGUILLAGE = 1;
    private static final int ROUTAGE = 2;
    private static final int HOTE = 3;
    private static final int DOMAINE = 20;

    private final Colonnes colonnes;
    private List<Refus> fautes = new ArrayList<>();
    private String[] champs;
    private long ligne;

    ControleLigne(Colonnes colonnes) {
        this.colonnes = colonnes;
    }

    /** The faults of the last line; empty when it was taken. */
    List<Refus> fautes() {
        return fautes;
    }

    /**
     * @return null when the line has {@link #fautes}
     */
    Convention lire(String[] valeurs, long numero) {
        champs = valeurs;
        ligne = numero;
        if (!fautes.isEmpty()) {
            fautes = new ArrayList<>();
        }
        var type = majuscules(largeur(Champ.TYPE_CONVENTION, TYPE));
        var critereRecu = critere(type);
        var lue =
                new Convention(
                        texte(Champ.LIBELLE_AMC),
                        numeroAmc(),
                        sansEspaces(texte(Champ.NUMERO_SIGNATAIRE)),
                        texte(Champ.LIBELLE_SIGNATAIRE),
                        type,
                        critereRecu,
                        usageAttestation(),
                        sansEspaces(texte(Champ.OPERATEUR_REGLEMENT)),
                        Valeurs.typeAccord(texte(Champ.TYPE_ACCORD)),
                        largeur(Champ.CODE_AIGUILLAGE_STS, AIGUILLAGE),
                        groupee(),
                        booleen(Champ.DESACTIVATION_STS),
                        booleen(Champ.DRE_ANNULATION),
                        largeur(Champ.CODE_ROUTAGE, ROUTAGE),
                        hote(),
                        largeur(Champ.NOM_DOMAINE, DOMAINE));
        return fautes.isEmpty() ? lue : null;
    }

    private String numeroAmc() {
        var numero = sansEspaces(texte(Champ.NUMERO_AMC));
        var faute = Numeros.fauteAmc(numero);
        if (faute != null) {
            refuser(Champ.NUMERO_AMC, faute);
        }
        return numero;
    }

    private String critere(String type) {
        var critere = largeur(Champ.CRITERE_SECONDAIRE, Masque.LONGUEUR);
        if (critere == null || !Convention.TYPE_RO.equals(type)) {
            return critere;
        }
        var masque = majuscules(critere);
        if (masque.length() <= Masque.LONGUEUR && Masque.lire(masque).isEmpty()) {
            refuser(
                    Champ.CRITERE_SECONDAIRE,
                    "sur une ligne RO, seuls des chiffres, des lettres et « ? » forment un masque");
        }
        return masque;
    }

    private String hote() {
        var hote = texte(Champ.IDENTIFIANT_HOTE);
        if (hote != null && (hote.length() > HOTE || !chiffresSeuls(hote))) {
            refuser(Champ.IDENTIFIANT_HOTE, "trois chiffres attendus");
        }
        return hote;
    }

    private int usageAttestation() {
        int usage = Valeurs.usageAttestation(texte(Champ.USAGE_ATTESTATION));
        if (usage == Valeurs.INCONNUE) {
            refuser(
                    Champ.USAGE_ATTESTATION,
                    "un chiffre, ou « 1 : attestation en complément », attendu");
        }
        return usage;
    }

    private boolean groupee() {
        int groupee = Valeurs.groupee(texte(Champ.GROUPEE));
        if (groupee == Valeurs.INCONNUE) {
            refuser(Champ.GROUPEE, "« Groupée » ou « Non groupée » attendu");
        }
        return groupee == 1;
    }

    private boolean booleen(Champ champ) {
        int lu = Valeurs.booleen(texte(champ));
        if (lu == Valeurs.INCONNUE) {
            refuser(champ, "oui ou non (1 ou 0) attendu");
        }
        return lu == 1;
    }

    private String largeur(Champ champ, int maximum) {
        var texte = texte(champ);
        if (texte != null && texte.length() > maximum) {
            refuser(
                    champ,
                    maximum == 1
                            ? "%d caractères, un seul attendu".formatted(texte.length())
                            : "%d caractères, %d au plus".formatted(texte.length(), maximum));
        }
        return texte;
    }

    /** The field as received, without an apostrophe that only a spreadsheet wanted. */
    private String texte(Champ champ) {
        int rang = colonnes.rang(champ);
        if (rang < 0 || champs[rang] == null) {
            return null;
        }
        var texte = Tableur.lire(champs[rang]);
        if (texte.length() > Limites.CHAMP) {
            refuser(champ, "plus de %d caractères".formatted(Limites.CHAMP));
        }
        return texte;
    }

    private void refuser(Champ champ, String motif) {
        var valeur = champs[colonnes.rang(champ)];
        fautes.add(new Refus(ligne, champ.libelle(), abreger(valeur), motif));
    }

    static String abreger(String valeur) {
        return valeur.length() <= Limites.CHAMP ? valeur : valeur.substring(0, Limites.CHAMP) + "…";
    }
}
