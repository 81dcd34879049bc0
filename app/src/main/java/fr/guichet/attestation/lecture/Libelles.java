package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the labels of a row: without accents nor case, a misread letter forgiven in long ones. */
final class Libelles {

    private static final int MOTS_MAX = 6;

    /** What « N° » may be read as, once folded. */
    private static final Set<String> NUMERO = Set.of("n", "no", "nq", "numero", "num", "nr");

    private static final Pattern NUMERO_COLLE =
            Pattern.compile("(?iu)(?:n[°º*'’\"®]\\s*|num[ée]ro)(.+)");

    private static final Map<String, Etiquette> EXACTES = exactes();

    /** Those long enough for a misread letter to be forgiven. */
    private static final List<Forme> LONGUES =
            EXACTES.entrySet().stream()
                    .filter(e -> permises(e.getKey().length()) > 0)
                    .map(e ->
                            new Forme(
                                    e.getKey(),
                                    permises(e.getKey().length()),
                                    lettres(e.getKey()),
                                    e.getValue()))
                    .sorted(Comparator.comparing(Forme::texte))
                    .toList();

    private Libelles() {}

    private static Map<String, Etiquette> exactes() {
        var formes = new HashMap<String, Etiquette>();
        for (var etiquette : Etiquette.values()) {
            etiquette.formes().forEach(forme -> formes.put(forme, etiquette));
        }
        return Map.copyOf(formes);
    }

    /** The labels of a row, from left to right; none overlaps another. */
    static List<Libelle> de(List<Ligne> lignes, int numero) {
        var ligne = lignes.get(numero);
        var libelles = new ArrayList<Libelle>();
        int place = 0;
        while (place < ligne.jetons().size()) {
            var trouve = meilleur(ligne, numero, place);
            trouve.ifPresent(libelles::add);
            place = trouve.map(Libelle::fin).orElse(place + 1);
        }
        return libelles;
    }

    /** The longest that starts there, the closest to its spelling first. */
    private static Optional<Libelle> meilleur(Ligne ligne, int numero, int debut) {
        Libelle meilleur = null;
        if (ligne.jetons().get(debut).texte().chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        var compact = new StringBuilder();
        int limite = Math.min(ligne.jetons().size(), debut + MOTS_MAX);
        for (int fin = debut + 1;
                fin <= limite && (fin == debut + 1 || ligne.suit(fin - 1));
                fin++) {
            compact.append(fin == debut + 1 ? premier(ligne, debut) : plier(ligne, fin - 1));
            var lu = lire(compact.toString());
            if (lu.isPresent()
                    && (meilleur == null
                            || lu.get().fautes() <= meilleur.fautes()
                            || fin > meilleur.fin() + 1)) {
                var candidat = libelle(ligne, numero, debut, fin, lu.get());
                meilleur = admis(ligne, candidat) ? candidat : meilleur;
            }
            if (ligne.jetons().get(fin - 1).deuxPoints()) {
                break;
            }
        }
        return Optional.ofNullable(meilleur);
    }

    private static Libelle libelle(Ligne ligne, int numero, int debut, int fin, Lue lue) {
        Zone zone = ligne.jetons().get(debut).zone();
        for (int i = debut + 1; i < fin; i++) {
            zone = zone.avec(ligne.jetons().get(i).zone());
        }
        return new Libelle(
                lue.etiquette(),
                numero,
                debut,
                fin,
                lue.fautes(),
                zone,
                ligne.jetons().get(fin - 1).deuxPoints());
    }

    /**
     * A word of any sentence is a label only before a colon, alone in its cell or, « du » and « au
     * », before a date.
     */
    private static boolean admis(Ligne ligne, Libelle libelle) {
        var etiquette = libelle.etiquette();
        if (libelle.deuxPoints() || !etiquette.courante() && etiquette != Etiquette.ORGANISME) {
            return true;
        }
        int fin = libelle.fin();
        boolean finDeCellule = fin >= ligne.jetons().size() || !ligne.suit(fin);
        boolean seul = finDeCellule && !ligne.suit(libelle.debut());
        return seul
                || etiquette.courante()
                        && fin < ligne.jetons().size()
                        && Dates.commence(ligne.jetons(), fin);
    }

    private static String premier(Ligne ligne, int place) {
        var texte = ligne.jetons().get(place).texte();
        var colle = NUMERO_COLLE.matcher(texte);
        if (colle.matches()) {
            return "no" + Lettres.plier(colle.group(1));
        }
        var plie = Lettres.plier(texte);
        return NUMERO.contains(plie) ? "no" : plie;
    }

    private static String plier(Ligne ligne, int place) {
        return Lettres.plier(ligne.jetons().get(place).texte());
    }

    private record Lue(Etiquette etiquette, int fautes) {}

    /**
     * @param lettres a bit for each letter it holds: spellings too far apart are told by it alone
     */
    private record Forme(String texte, int permises, int lettres, Etiquette etiquette) {}

    private static Optional<Lue> lire(String compact) {
        var exacte = EXACTES.get(compact);
        if (exacte != null) {
            return Optional.of(new Lue(exacte, 0));
        }
        int lettres = lettres(compact);
        Lue meilleure = null;
        for (var forme : LONGUES) {
            if (Math.abs(forme.texte.length() - compact.length()) > forme.permises
                    || Integer.bitCount(forme.lettres ^ lettres) > 2 * forme.permises) {
                continue;
            }
            int fautes = distance(compact, forme.texte);
            if (fautes <= forme.permises && (meilleure == null || fautes < meilleure.fautes())) {
                meilleure = new Lue(forme.etiquette, fautes);
            }
        }
        return Optional.ofNullable(meilleure);
    }

    private static int lettres(String texte) {
        return texte.chars().map(c -> 1 << (c & 31)).reduce(0, (a, b) -> a | b);
    }

    private static int permises(int longueur) {
        return longueur < 5 ? 0 : longueur < 9 ? 1 : 2;
    }

    private static int distance(String a, String b) {
        var avant = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            avant[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var ligne = new int[b.length() + 1];
            ligne[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = avant[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                ligne[j] = Math.min(change, Math.min(avant[j], ligne[j - 1]) + 1);
            }
            avant = ligne;
        }
        return avant[b.length()];
    }
}
