package fr.guichet.attestation;

import static java.util.stream.Collectors.toMap;

import fr.guichet.common.Messages;
import fr.guichet.common.UserException;
import fr.guichet.common.valeur.Periode;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attestations kept in the patients' files; their bytes are in the {@link Depot}. */
public final class AttestationRepository {

    private final Jdbi jdbi;

    public AttestationRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All those of a patient, replaced and removed ones too. */
    public AttestationsDuPatient findByPatient(long patientId) {
        return new AttestationsDuPatient(
                jdbi.withHandle(h -> LignesAttestationRepository.duPatient(h, patientId)));
    }

    /** The thumbnails of a patient's attestations, by id: each is a JPEG. */
    public Map<Long, byte[]> vignettes(long patientId) {
        return jdbi.withHandle(h ->
                h
                        .createQuery(
                                "SELECT id, vignette FROM attestation WHERE patient_id = :patient")
                        .bind("patient", patientId)
                        .map((row, _) -> Map.entry(row.getLong(1), row.getBytes(2)))
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The one of a patient that has the same bytes, wherever it stands in the file. */
    public Optional<Attestation> findMeme(long patientId, String sha256) {
        return findByPatient(patientId).toutes().stream()
                .filter(a -> a.fichier().sha256().equals(sha256))
                .findFirst();
    }

    /** Whether another patient's file holds the same bytes. */
    public boolean chezUnAutre(long patientId, String sha256) {
        return jdbi.withHandle(h ->
                h.createQuery(
                                """
                                SELECT EXISTS (SELECT 1 FROM attestation
                                                WHERE sha256 = :sha256 AND patient_id <> :patient)\
                                """)
                        .bind("sha256", sha256)
                        .bind("patient", patientId)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Whether any file holds these bytes. */
    public boolean tient(String sha256) {
        return chezUnAutre(0, sha256);
    }

    /** Every file that must be in the depot, with whose it is. */
    public List<FichierTenu> fichiers() {
        return jdbi.withHandle(LignesAttestationRepository::fichiers);
    }

    /**
     * Keeps an attestation whose file is in the depot. The cover it proves is ticked « Attestation
     * reçue », the older one it stands in for goes into its history.
     *
     * @return its id
     * @throws UserException when the patient's file holds the same bytes already
     */
    public long add(AGarder garde, LocalDateTime instant) {
        return jdbi.inTransaction(h -> {
            if (LignesAttestationRepository.tient(
                    h, garde.patientId(), garde.recue().fichier().sha256())) {
                throw new UserException(Messages.text("attestation.deja.texte"));
            }
            long id = LignesAttestationRepository.add(h, garde, instant);
            remplacer(h, garde.remplace(), id);
            PreuveRepository.recue(h, garde.couvertureId());
            return id;
        });
    }

    /** Changes what is said of an attestation: its label, the cover and the period it proves. */
    public void modifier(long id, String libelle, Long couvertureId, Periode droits) {
        jdbi.useTransaction(h -> {
            var avant = PreuveRepository.couverture(h, id);
            h.createUpdate(
                            """
                            UPDATE attestation
                               SET libelle = :libelle, couverture_id = :couverture,
                                   droits_du = :du, droits_au = :au
                             WHERE id = :id\
                            """)
                    .bind("libelle", libelle)
                    .bind("couverture", couvertureId)
                    .bindMethods(droits)
                    .bind("id", id)
                    .execute();
            PreuveRepository.recue(h, couvertureId);
            PreuveRepository.perdue(h, avant);
        });
    }

    /** Puts an attestation in the basket; its cover is unticked when nothing else proves it. */
    public void retirer(long id, LocalDateTime instant) {
        deplacer(id, instant);
    }

    /** Takes an attestation out of the basket; its cover is ticked again. */
    public void restaurer(long id) {
        deplacer(id, null);
    }

    /**
     * Empties a patient's basket.
     *
     * @return the files that nothing needs any more
     */
    public List<Fichier> vider(long patientId) {
        return jdbi.inTransaction(h ->
                effacer(
                        h,
                        h.createQuery(
                                        """
                                        SELECT id FROM attestation
                                         WHERE patient_id = :patient AND retiree_le IS NOT NULL\
                                        """)
                                .bind("patient", patientId)
                                .mapTo(Long.class)
                                .list()));
    }

    /**
     * Empties every basket of what was put there before a moment.
     *
     * @return the files that nothing needs any more
     */
    public List<Fichier> purger(LocalDateTime avant) {
        return jdbi.inTransaction(h ->
                effacer(
                        h,
                        h.createQuery("SELECT id FROM attestation WHERE retiree_le < :avant")
                                .bind("avant", avant)
                                .mapTo(Long.class)
                                .list()));
    }

    private void deplacer(long id, LocalDateTime retireeLe) {
        jdbi.useTransaction(h -> {
            h.createUpdate("UPDATE attestation SET retiree_le = :retireeLe WHERE id = :id")
                    .bind("retireeLe", retireeLe)
                    .bind("id", id)
                    .execute();
            var couverture = PreuveRepository.couverture(h, id);
            if (retireeLe == null) {
                PreuveRepository.recue(h, couverture);
            } else {
                PreuveRepository.perdue(h, couverture);
            }
        });
    }

    private static void remplacer(Handle h, Long ancienne, long nouvelle) {
        h.createUpdate(
                        """
                        UPDATE attestation SET remplacee_par = :nouvelle
                         WHERE id = :ancienne
                           AND patient_id = (SELECT patient_id FROM attestation WHERE id = :nouvelle)\
                        """)
                .bind("nouvelle", nouvelle)
                .bind("ancienne", ancienne)
                .execute();
    }

    private static List<Fichier> effacer(Handle h, List<Long> ids) {
        var fichiers = ids.stream().map(id -> LignesAttestationRepository.effacer(h, id)).toList();
        return fichiers.stream()
                .distinct()
                .filter(f -> !LignesAttestationRepository.tient(h, f.sha256()))
                .toList();
    }
}
