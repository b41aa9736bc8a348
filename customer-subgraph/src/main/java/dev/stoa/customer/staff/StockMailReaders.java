package dev.stoa.customer.staff;

import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who of the staff is told by mail of what becomes low: who wants it, and may still see stock. */
@Component
public class StockMailReaders {

    private final StaffMembers members;
    private final StaffGrants grants;

    StockMailReaders(StaffMembers members, StaffGrants grants) {
        this.members = members;
        this.grants = grants;
    }

    public List<StaffMember> all() {
        return members.wantingStockMails().stream().filter(this::seesStock).toList();
    }

    private boolean seesStock(StaffMember member) {
        return grants.of(member.id()).orElse(Set.of()).contains(Permission.INVENTORY_READ);
    }
}
