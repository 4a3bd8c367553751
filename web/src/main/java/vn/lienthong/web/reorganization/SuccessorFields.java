package vn.lienthong.web.reorganization;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;
import vn.lienthong.reorganization.SuccessorDetails;

/** A successor as it is typed in; a row left empty is none. */
public class SuccessorFields implements Serializable {

    private UUID existing;
    private String code = "";
    private String adminCode = "";
    private UnitKind kind = UnitKind.COMMUNE;
    private String name = "";
    private String nameEn = "";

    boolean isGiven() {
        return existing != null || !code.isBlank() || !name.isBlank() || !nameEn.isBlank();
    }

    SuccessorDetails value() {
        return new SuccessorDetails(
                Optional.ofNullable(existing),
                code.strip(),
                adminCode.strip(),
                kind,
                new UnitName(name.strip(), nameEn.strip()));
    }

    SuccessorDetails value(UUID unit) {
        return new SuccessorDetails(
                Optional.of(unit), "", adminCode.strip(), kind, new UnitName(name.strip(), nameEn.strip()));
    }

    public UUID getExisting() {
        return existing;
    }

    public void setExisting(UUID existing) {
        this.existing = existing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAdminCode() {
        return adminCode;
    }

    public void setAdminCode(String adminCode) {
        this.adminCode = adminCode;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
