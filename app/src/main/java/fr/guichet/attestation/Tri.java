package fr.guichet.attestation;

import fr.guichet.common.Progress;
import fr.guichet.common.UserException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Files that came in together, sorted.
 *
 * @param nouvelles those nobody has
 * @param dAutrui those another patient's file holds too
 * @param deja those this patient's file holds already: nothing more was kept of them
 * @param refus what was refused, and why, a sentence each
 */
record Tri(List<Recue> nouvelles, List<Recue> dAutrui, List<Attestation> deja, List<String> refus) {

    /** A file on its way in. */
    interface Arrivee {

        /** What its file is called, for her. */
        String nom();

        /**
         * @throws UserException when it is refused
         */
        Recue recevoir(Progress progress);
    }

    /** Takes each of them in; cancelled on the way, nothing is kept of any. */
    static Tri de(
            List<? extends Arrivee> arrivees,
            long patientId,
            Classeur classeur,
            Progress progress) {
        var tri =
                new Tri(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            for (int i = 0; i < arrivees.size(); i++) {
                progress.stopIfCancelled();
                progress.report(i, arrivees.size(), arrivees.get(i).nom());
                tri.ajouter(arrivees.get(i), patientId, classeur, progress);
            }
            return tri;
        } catch (CancellationException e) {
            tri.nouvelles.forEach(classeur::abandonner);
            tri.dAutrui.forEach(classeur::abandonner);
            throw e;
        }
    }

    private void ajouter(Arrivee arrivee, long patientId, Classeur classeur, Progress progress) {
        try {
            var recue = arrivee.recevoir(progress);
            var meme = classeur.meme(patientId, recue);
            if (meme.isPresent()) {
                classeur.abandonner(recue);
                deja.add(meme.get());
            } else if (!connue(recue)) {
                (classeur.chezUnAutre(patientId, recue) ? dAutrui : nouvelles).add(recue);
            }
        } catch (UserException e) {
            refus.add(arrivee.nom() + "\u00a0: " + e.getMessage());
        }
    }

    /** The same bytes twice in one drop are one file. */
    private boolean connue(Recue recue) {
        return nouvelles.stream().anyMatch(r -> r.fichier().equals(recue.fichier()))
                || dAutrui.stream().anyMatch(r -> r.fichier().equals(recue.fichier()));
    }
}
