package fr.guichet.attestation.revue;

import fr.guichet.attestation.lecture.ChampLu;
import fr.guichet.common.recherche.Mots;
import fr.guichet.patient.Patient;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody an attestation names compares with the patient whose file is open. Names forgive
 * accents, case, hyphens, and a second name that only one of the two writes.
 *
 * @param accords what of the two could be compared, and whether it is the same
 */
record Rapprochement(Map<ChampLu, Boolean> accords) {

    /** What tells people apart, in the order a difference is said. */
    private static final List<ChampLu> TRAITS =
            List.of(ChampLu.NOM, ChampLu.PRENOM, ChampLu.NAISSANCE, ChampLu.RANG, ChampLu.NIR);

    /** Whose card it is. */
    enum Verdict {
        LE_PATIENT,
        /** Nothing differs, and too little is the same. */
        INCERTAIN,
        UN_AUTRE
    }

    static Rapprochement de(Beneficiaire lu, Patient patient) {
        var accords = new EnumMap<ChampLu, Boolean>(ChampLu.class);
        if (!lu.nom().isEmpty()) {
            accords.put(ChampLu.NOM, memeNom(lu.nom(), patient.nom()));
        }
        if (!lu.prenom().isEmpty()) {
            accords.put(ChampLu.PRENOM, memeNom(lu.prenom(), patient.prenom()));
        }
        var amo = patient.amo();
        comparer(accords, ChampLu.NAISSANCE, lu.naissance(), amo.dateNaissance());
        comparer(accords, ChampLu.RANG, lu.rang(), amo.rangNaissance());
        comparer(accords, ChampLu.NIR, lu.nir(), amo.nir());
        return new Rapprochement(accords);
    }

    /**
     * The beneficiary to begin with: the one that is the patient, else the only one that may be,
     * else the one that differs least; none where she must say which.
     */
    static Optional<Beneficiaire> choisir(List<Beneficiaire> lus, Patient patient) {
        for (var verdict : Verdict.values()) {
            var tels = lus.stream().filter(b -> de(b, patient).verdict() == verdict).toList();
            if (verdict == Verdict.UN_AUTRE) {
                return tels.stream().max((a, b) -> accords(a, patient) - accords(b, patient));
            }
            if (tels.size() > 1) {
                var nommes = tels.stream().filter(b -> de(b, patient).nommeEtNe()).toList();
                return nommes.size() == 1 ? Optional.of(nommes.getFirst()) : Optional.empty();
            }
            if (!tels.isEmpty()) {
                return Optional.of(tels.getFirst());
            }
        }
        return Optional.empty();
    }

    /**
     * A first name or a birth date that differs is somebody else's, even under the same NIR:
     * children bear a parent's. The same name and birth date are the patient's, even under another
     * NIR: a child may be insured through either parent.
     */
    Verdict verdict() {
        if (differe(ChampLu.PRENOM) || differe(ChampLu.NAISSANCE)) {
            return Verdict.UN_AUTRE;
        }
        if (differe(ChampLu.NIR)) {
            return nommeEtNe() ? Verdict.LE_PATIENT : Verdict.UN_AUTRE;
        }
        if (pareil(ChampLu.NIR)) {
            return Verdict.LE_PATIENT;
        }
        if (differe(ChampLu.NOM)) {
            return Verdict.UN_AUTRE;
        }
        return nommeEtNe() ? Verdict.LE_PATIENT : Verdict.INCERTAIN;
    }

    /** What differs. */
    List<ChampLu> ecarts() {
        return TRAITS.stream().filter(this::differe).toList();
    }

    private boolean nommeEtNe() {
        return pareil(ChampLu.NOM) && pareil(ChampLu.PRENOM) && pareil(ChampLu.NAISSANCE);
    }

    private boolean pareil(ChampLu trait) {
        return Boolean.TRUE.equals(accords.get(trait));
    }

    private boolean differe(ChampLu trait) {
        return Boolean.FALSE.equals(accords.get(trait));
    }

    private static int accords(Beneficiaire lu, Patient patient) {
        return (int) TRAITS.stream().filter(de(lu, patient)::pareil).count();
    }

    private static void comparer(
            Map<ChampLu, Boolean> accords, ChampLu trait, Object lu, Object connu) {
        if (lu != null && connu != null) {
            accords.put(trait, Objects.equals(lu, connu));
        }
    }

    private static boolean memeNom(String lu, String connu) {
        var un = mots(lu);
        var autre = mots(connu);
        return un.containsAll(autre)
                || autre.containsAll(un)
                // « Jean-Paul » and « JEANPAUL ».
                || String.join("", un).equals(String.join("", autre));
    }

    private static Set<String> mots(String nom) {
        return new LinkedHashSet<>(List.of(Mots.normaliser(nom).strip().split("\\h+")));
    }
}
