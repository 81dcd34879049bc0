package fr.guichet.table.lecture;

import static fr.guichet.table.lecture.ChampAnnexe.ADRESSE;
import static fr.guichet.table.lecture.ChampAnnexe.CODE_GESTION;
import static fr.guichet.table.lecture.ChampAnnexe.CRITERE_SECONDAIRE;
import static fr.guichet.table.lecture.ChampAnnexe.GESTION_UNIQUE;
import static fr.guichet.table.lecture.ChampAnnexe.LIBELLE_AMC;
import static fr.guichet.table.lecture.ChampAnnexe.NOM;
import static fr.guichet.table.lecture.ChampAnnexe.NUMERO;
import static fr.guichet.table.lecture.ChampAnnexe.NUMERO_AMC;
import static fr.guichet.table.lecture.ChampAnnexe.NUMERO_MUTUELLE;
import static fr.guichet.table.lecture.ChampAnnexe.NUMERO_SIGNATAIRE;
import static fr.guichet.table.lecture.ChampAnnexe.SITE;
import static fr.guichet.table.lecture.ChampAnnexe.TYPE_CONVENTION;

import fr.guichet.common.valeur.Masque;
import fr.guichet.complementaire.FicheListee;
import fr.guichet.convention.EntreeAnnuaire;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a regroupement, a correspondance, an organisme or a record of the practice of the fields of
 * a line, or tells everything that keeps it from being one. Without its number or its masks such a
 * line says nothing, so that they are required, where a convention may do without.
 */
final class ControleAnnexe {

    private static final int TYPE = 2;
    private static final int MUTUELLE = 8;
    private static final String REQUIS = "champ vide : la ligne ne dit rien sans lui";

    private final ColonnesAnnexe colonnes;
    private final Zeros zeros = new Zeros();
    private List<Refus> fautes = new ArrayList<>();
    private String[] champs;
    private long ligne;

    ControleAnnexe(ColonnesAnnexe colonnes) {
        this.colonnes = colonnes;
    }

    void commencer(String[] valeurs, long numero) {
        champs = valeurs;
        ligne = numero;
        if (!fautes.isEmpty()) {
            fautes = new ArrayList<>();
        }
    }

    /** Whether the line under way has no fault. */
    boolean bon() {
        return fautes.isEmpty();
    }

    List<Refus> fautes() {
        return fautes;
    }

    List<Avertissement> avertissements() {
        return zeros.avertissements();
    }

    Regroupement regroupement() {
        return new Regroupement(
                numeroAmc(),
                texte(LIBELLE_AMC),
                type(),
                masque(CRITERE_SECONDAIRE),
                Numeros.sansEspaces(texte(NUMERO_SIGNATAIRE)));
    }

    Correspondance correspondance() {
        return new Correspondance(
                mutuelle(), masque(CODE_GESTION), numeroAmc(), texte(LIBELLE_AMC));
    }

    EntreeAnnuaire organisme() {
        return new EntreeAnnuaire(numeroAmc(), requis(LIBELLE_AMC), texte(SITE), texte(ADRESSE));
    }

    FicheListee fiche() {
        var type = type();
        return new FicheListee(
                numero(NUMERO), gestionUnique(), requis(NOM), type, critereLibre(type));
    }

    private String numeroAmc() {
        return numero(NUMERO_AMC);
    }

    private String numero(ChampAnnexe champ) {
        var numero = Numeros.sansEspaces(requis(champ));
        var faute = Numeros.fauteAmc(numero);
        if (faute != null) {
            refuser(champ, faute);
        }
        return numero;
    }

    private boolean gestionUnique() {
        int lu = Valeurs.booleen(texte(GESTION_UNIQUE));
        if (lu == Valeurs.INCONNUE) {
            refuser(GESTION_UNIQUE, "oui ou non (1 ou 0) attendu");
        }
        return lu == 1;
    }

    /** A mask where the type is RO, a free text elsewhere. */
    private String critereLibre(String type) {
        var critere = texte(CRITERE_SECONDAIRE);
        if (critere != null && Convention.TYPE_RO.equals(type)) {
            return masque(CRITERE_SECONDAIRE);
        }
        if (critere != null && critere.length() > Masque.LONGUEUR) {
            refuser(
                    CRITERE_SECONDAIRE,
                    "%d caractères, %d au plus".formatted(critere.length(), Masque.LONGUEUR));
        }
        return critere;
    }

    private String type() {
        var type = Numeros.majuscules(texte(TYPE_CONVENTION));
        if (type != null && type.length() > TYPE) {
            refuser(TYPE_CONVENTION, "%d caractères, %d au plus".formatted(type.length(), TYPE));
        }
        return type;
    }

    /** A mask over the code gestion; a shorter one is read as the rules complete it. */
    private String masque(ChampAnnexe champ) {
        var masque = Numeros.majuscules(requis(champ));
        if (masque != null && Masque.lire(masque).isEmpty()) {
            refuser(
                    champ,
                    "masque de %d caractères au plus attendu : chiffres, lettres et « ? »"
                            .formatted(Masque.LONGUEUR));
            return masque;
        }
        return zeros.critere(champ.libelle(), masque, ligne);
    }

    private String mutuelle() {
        var masque = zeros.mutuelle(Numeros.majuscules(requis(NUMERO_MUTUELLE)), ligne);
        if (masque != null && (masque.length() != MUTUELLE || Masque.lire(masque).isEmpty())) {
            refuser(
                    NUMERO_MUTUELLE,
                    "masque de %d caractères attendu : chiffres, lettres et « ? »"
                            .formatted(MUTUELLE));
        }
        return masque;
    }

    private String requis(ChampAnnexe champ) {
        var texte = texte(champ);
        if (texte == null) {
            refuser(champ, REQUIS);
        }
        return texte;
    }

    /** The field as received, without an apostrophe that only a spreadsheet wanted. */
    private String texte(ChampAnnexe champ) {
        var texte = Tableur.lire(colonnes.valeur(champ, champs));
        if (texte != null && texte.length() > Limites.CHAMP) {
            refuser(champ, "plus de %d caractères".formatted(Limites.CHAMP));
        }
        return texte;
    }

    private void refuser(ChampAnnexe champ, String motif) {
        var valeur = colonnes.valeur(champ, champs);
        fautes.add(
                new Refus(
                        ligne,
                        champ.libelle(),
                        valeur == null ? "" : ControleLigne.abreger(valeur),
                        motif));
    }
}
