package dev.stoa.catalog.menu;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code menu.graphqls}. */
@DgsComponent
class MenuFetcher {

    private final Menus menus;
    private final ShowMenus showMenus;
    private final SetMenu setMenu;
    private final RestoreMenu restoreMenu;
    private final Versions<MenuVersion> versions;

    MenuFetcher(
            Menus menus,
            ShowMenus showMenus,
            SetMenu setMenu,
            RestoreMenu restoreMenu,
            Versions<MenuVersion> versions) {
        this.menus = menus;
        this.showMenus = showMenus;
        this.setMenu = setMenu;
        this.restoreMenu = restoreMenu;
        this.versions = versions;
    }

    @DgsQuery
    @Nullable Menu menu(
            @InputArgument String handle,
            @InputArgument @Nullable String locale,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        boolean isStaff = caller.may(Permission.CONTENT_READ);
        var found = (isStaff ? menus.byHandle(handle) : menus.remembered(handle)).stream().toList();
        var wanted = Locales.wanted(locale, env.getLocale());
        return showMenus.handle(found, wanted, isStaff).stream().findFirst().orElse(null);
    }

    @DgsQuery
    List<Menu> menus(
            @InputArgument @Nullable String locale, Caller caller, DgsDataFetchingEnvironment env) {
        var _ = caller.requireStaff(Permission.CONTENT_READ);
        return showMenus.handle(menus.all(), Locales.wanted(locale, env.getLocale()), true);
    }

    @DgsQuery
    Connection<MenuVersion> menuVersions(
            @InputArgument String handle, PageArguments arguments, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_READ);
        return versions.page(handle, arguments);
    }

    @DgsMutation
    MenuPayload menuSet(@InputArgument SetMenu.Command input, Caller caller) {
        return setMenu.handle(input, caller);
    }

    @DgsMutation
    MenuPayload menuRestore(@InputArgument RestoreMenu.Command input, Caller caller) {
        return restoreMenu.handle(input, caller);
    }
}
