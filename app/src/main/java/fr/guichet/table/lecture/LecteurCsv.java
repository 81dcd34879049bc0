package fr.guichet.table.lecture;

import fr.guichet.table.lecture.Decoupe.Etat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The records of a CSV text. A quoted field may run over several lines; but a quote that was never
 * closed costs its own line only: the lines after it are swallowed only where they close it, give
 * the number of columns expected, and are not whole records by themselves.
 */
final class LecteurCsv implements Enregistrement {

    private static final int LIGNES_RECOLLEES = 20;

    private final LecteurLignes lignes;
    private final Decoupe decoupe;
    private final Decoupe essai;
    private final int colonnes;

    /** Lines read ahead in search of a closing quote, and given back. */
    private final Deque<LigneLueDavance> attente = new ArrayDeque<>();

    private long numero;
    private FauteDeForme faute;
    private String brute;
    private boolean suspecte;

    private record LigneLueDavance(
            long numero, String texte, boolean tropLongue, boolean suspecte) {}

    /**
     * @param lignes standing after the header
     * @param colonnes how many the header has
     */
    LecteurCsv(LecteurLignes lignes, char separateur, int colonnes) {
        this.lignes = lignes;
        this.decoupe = new Decoupe(separateur);
        this.essai = new Decoupe(separateur);
        this.colonnes = colonnes;
    }

    /** The line of the file where the record begins, the header being 1. */
    @Override
    public long numero() {
        return numero;
    }

    /** What makes the record unreadable, or null. */
    @Override
    public FauteDeForme faute() {
        return faute;
    }

    /** The line as received, when it has a {@link #faute}. */
    @Override
    public String brute() {
        return brute;
    }

    /** The line holds a character no table has. */
    @Override
    public boolean suspecte() {
        return suspecte;
    }

    /** The fields, null where empty; reused by the next record. */
    @Override
    public String[] champs() {
        return decoupe.champs();
    }

    @Override
    public int nombre() {
        return decoupe.nombre();
    }

    @Override
    public List<String> liste() {
        return decoupe.liste();
    }

    /** Goes to the next record; false at the end of the text. */
    boolean suivant() throws IOException {
        faute = null;
        brute = null;
        var davance = attente.poll();
        if (davance != null) {
            numero = davance.numero();
            suspecte = davance.suspecte();
            var texte = davance.texte().toCharArray();
            juger(texte, 0, texte.length, davance.tropLongue());
            return true;
        }
        if (!lignes.suivante()) {
            return false;
        }
        numero = lignes.numero();
        suspecte = lignes.suspecte();
        juger(lignes.tampon(), lignes.debut(), lignes.fin(), lignes.tropLongue());
        return true;
    }

    private void juger(char[] texte, int debut, int fin, boolean tropLongue) throws IOException {
        if (tropLongue) {
            brute = new String(texte, debut, Math.min(fin - debut, Limites.CHAMP));
            faute = FauteDeForme.tropLongue(brute);
            return;
        }
        var etat = decoupe.couper(texte, debut, fin);
        if (etat == Etat.ENTIER) {
            return;
        }
        brute = new String(texte, debut, fin - debut);
        if (etat == Etat.MAL_FORME) {
            faute = FauteDeForme.guillemetMalPlace(brute);
        } else {
            int ouvert = Math.min(decoupe.nombre(), Limites.COLONNES) - 1;
            var valeur = decoupe.champs()[ouvert];
            if (!recoller(brute)) {
                faute = FauteDeForme.guillemetOuvert(ouvert, valeur);
            }
        }
    }

    /** Looks for the end of a field that runs over several lines. */
    private boolean recoller(String premiere) throws IOException {
        var lues = new ArrayList<LigneLueDavance>();
        var texte = new StringBuilder(premiere);
        while (lues.size() < LIGNES_RECOLLEES) {
            var suite = lireDavance();
            if (suite == null) {
                break;
            }
            lues.add(suite);
            texte.append('\n').append(suite.texte());
            if (suite.tropLongue()
                    || texte.length() > Limites.ENREGISTREMENT
                    || entiere(suite.texte())) {
                break;
            }
            var etat = decoupe.couper(texte.toString());
            if (etat == Etat.MAL_FORME) {
                break;
            }
            if (etat == Etat.ENTIER) {
                if (decoupe.nombre() != colonnes) {
                    break;
                }
                suspecte |= lues.stream().anyMatch(LigneLueDavance::suspecte);
                brute = null;
                return true;
            }
        }
        for (int i = lues.size() - 1; i >= 0; i--) {
            attente.addFirst(lues.get(i));
        }
        return false;
    }

    private LigneLueDavance lireDavance() throws IOException {
        var davance = attente.poll();
        if (davance != null) {
            return davance;
        }
        return lignes.suivante()
                ? new LigneLueDavance(
                        lignes.numero(), lignes.texte(), lignes.tropLongue(), lignes.suspecte())
                : null;
    }

    private boolean entiere(String texte) {
        var signes = texte.toCharArray();
        return essai.couper(signes, 0, signes.length) == Etat.ENTIER && essai.nombre() == colonnes;
    }
}
